// The fake is as strict as Discord: each limit has a body that just fits and one that just does not.
import { Client, GatewayIntentBits, REST, Routes } from 'discord.js'
import { afterAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { discordFake } from './fake.ts'
import { objectOf } from './json.ts'
import { linksIn, marksIn, pingsOf } from './markdown.ts'

const fake = await discordFake()
const rest = new REST({ version: '10', api: fake.apiUrl, retries: 0 }).setToken(fake.token)
afterAll(() => fake.close())

const allowed_mentions = { parse: [] }
const post = (body: object, channel = fake.addChannel().id) =>
  rest.post(Routes.channelMessages(channel), { body: { allowed_mentions, ...body } })
const x = (many: number) => 'x'.repeat(many)
const list = <T>(many: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: many }, (_, n) => make(n))
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'b', custom_id: 'b', ...more })
const row = (...components: object[]) => ({ type: 1, components })
const text = (content: string) => ({ type: 10, content })
const v2 = (...components: object[]) => ({ flags: 1 << 15, components })

describe('messages: the body that fits is taken, the next larger one is 50035', () => {
  test.each([
    ['content', (n: number) => ({ content: x(n) }), 2000],
    ['embeds', (n: number) => ({ embeds: list(n, m => ({ title: `t${m}` })) }), 10],
    ['embed title', (n: number) => ({ embeds: [{ title: x(n) }] }), 256],
    ['embed description', (n: number) => ({ embeds: [{ description: x(n) }] }), 4096],
    [
      'embed fields',
      (n: number) => ({ embeds: [{ fields: list(n, () => ({ name: 'n', value: 'v' })) }] }),
      25,
    ],
    ['field name', (n: number) => ({ embeds: [{ fields: [{ name: x(n), value: 'v' }] }] }), 256],
    ['field value', (n: number) => ({ embeds: [{ fields: [{ name: 'n', value: x(n) }] }] }), 1024],
    ['footer', (n: number) => ({ embeds: [{ footer: { text: x(n) } }] }), 2048],
    ['author', (n: number) => ({ embeds: [{ author: { name: x(n) } }] }), 256],
    [
      'embed total',
      (n: number) => ({ embeds: [{ description: x(3000) }, { description: x(n - 3000) }] }),
      6000,
    ],
    ['rows', (n: number) => ({ components: list(n, m => row(button({ custom_id: `b${m}` }))) }), 5],
    [
      'buttons in a row',
      (n: number) => ({ components: [row(...list(n, m => button({ custom_id: `b${m}` })))] }),
      5,
    ],
    ['button label', (n: number) => ({ components: [row(button({ label: x(n) }))] }), 80],
    ['custom_id', (n: number) => ({ components: [row(button({ custom_id: x(n) }))] }), 100],
    [
      'button url',
      (n: number) => ({ components: [row({ type: 2, style: 5, label: 'b', url: `https://${x(n - 8)}` })] }),
      512,
    ],
    ['text display', (n: number) => v2(text(x(n))), 4000],
    ['text displays together', (n: number) => v2(text(x(2000)), text(x(n - 2000))), 4000],
    [
      'components, nested ones too',
      (n: number) => v2({ type: 17, components: list(n - 1, () => text('t')) }),
      40,
    ],
    ['nonce', (n: number) => ({ content: 'c', nonce: x(n), enforce_nonce: true }), 25],
  ] as const)('%s', async (_, make, most) => {
    await expect(post(make(most))).resolves.toMatchObject({ id: expect.any(String) })
    await expect(post(make(most + 1))).rejects.toMatchObject({
      status: 400,
      code: 50035,
      rawError: { errors: expect.anything() },
    })
  })

  test.each([
    ['an empty message', {}, 50006],
    ['an empty text display', v2(text('')), 50035],
    ['two components with one id', { components: [row(button(), button())] }, 50035],
    ['content beside components of version 2', { ...v2(text('t')), content: 'c' }, 50035],
    ['components of version 2 without their flag', { components: [text('t')] }, 50035],
    [
      'a button to nowhere',
      { components: [row({ type: 2, style: 5, label: 'b', url: 'javascript:x' })] },
      50035,
    ],
    ['a button without a label', { components: [row(button({ label: '' }))] }, 50035],
  ])('%s is refused', async (_, body, code) => {
    await expect(post(body)).rejects.toMatchObject({ status: 400, code })
  })
})

describe('who may post where', () => {
  test.each([
    ['view', 50001, 403],
    ['send', 50013, 403],
    ['direct-messages', 50007, 403],
  ] as const)('%s', async (denied, code, status) => {
    const channel = fake.addChannel()
    channel.denied = denied
    await expect(post({ content: 'c' }, channel.id)).rejects.toMatchObject({ code, status })
  })

  test('an id that is no snowflake is 50035', async () => {
    await expect(post({ content: 'c' }, '12')).rejects.toMatchObject({ code: 50035, status: 400 })
  })

  test('an unknown channel is 10003, a wrong token 401', async () => {
    await expect(post({ content: 'c' }, '200000000000000002')).rejects.toMatchObject({
      code: 10003,
      status: 404,
    })
    const stranger = new REST({ version: '10', api: fake.apiUrl, retries: 0 }).setToken('wrong')
    await expect(stranger.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401 })
  })
})

describe('a nonce', () => {
  const twice = async (more: object, wait = 0) => {
    const channel = fake.addChannel().id
    const body = { content: 'c', nonce: `n${channel.slice(-10)}`, ...more }
    const first = objectOf(await post(body, channel))
    fake.pass(wait)
    return objectOf(await post(body, channel)).id === first.id
  }
  test('that is enforced gives the first message again, for some minutes', async () => {
    expect(await twice({ enforce_nonce: true })).toBe(true)
    expect(await twice({ enforce_nonce: true }, 4 * 60_000)).toBe(false)
  })
  test('that is not enforced makes two', async () => {
    expect(await twice({})).toBe(false)
  })
})

describe('rate limits', () => {
  const limited = async (setup: Parameters<typeof discordFake>[0]) => {
    const own = await discordFake({ rateLimits: true, ...setup })
    const channel = own.addChannel().id
    const say = (token = own.token) =>
      fetch(`${own.apiUrl}/v10/channels/${channel}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'c', allowed_mentions }),
      })
    return { own, say }
  }

  test('the sixth message in five seconds is 429, with the time to wait', async () => {
    const { own, say } = await limited({})
    const answers = [await say(), await say(), await say(), await say(), await say(), await say()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4')
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0)
    own.pass(5_000)
    expect((await say()).status).toBe(200)
    await own.close()
  })

  test('who goes on being refused is banned, with a page that is no JSON', async () => {
    const { own, say } = await limited({ banAfter: 3 })
    for (let n = 0; n < 3; n++) expect((await say('wrong')).status).toBe(401)
    const banned = await say()
    expect(banned.status).toBe(429)
    expect(banned.headers.get('content-type')).toContain('html')
    own.pass(10 * 60_000)
    expect((await say()).status).toBe(200)
    await own.close()
  })
})

test('the ledger counts who is pinged: everyone, where allowed_mentions is missing', async () => {
  const hello = '@everyone <@100000000000000001> <@&100000000000000002>'
  expect(pingsOf(hello, undefined).length).toBe(3)
  expect(pingsOf(hello, { parse: [] })).toEqual([])
  expect(pingsOf(hello, { parse: ['users'] })).toEqual(['<@100000000000000001>'])
  expect(pingsOf(hello, { parse: [], roles: ['100000000000000002'] })).toEqual(['<@&100000000000000002>'])
  const before = fake.ledger.complaints.length
  await rest.post(Routes.channelMessages(fake.addChannel().id), { body: { content: 'c' } })
  expect(fake.ledger.complaints.length).toBe(before + 1)
})

test.each([
  ['[a](https://b.example)', ['https://b.example'], []],
  ['\\[a\\](https\\://b.example)', [], []],
  ['https://b.example/x_y', ['https://b.example/x_y'], []],
  ['`https://b.example`', [], []],
  ['<t:1:R> <#1> </a:1> <:a:1>', [], ['<t:1:R>', '<#1>', '</a:1>', '<:a:1>']],
  ['\\<t:1:R>', [], []],
])('a reader can click and see in %s', (said, links, marks) => {
  expect(linksIn(said)).toEqual(links)
  expect(marksIn(said)).toEqual(marks)
})

describe('commands', () => {
  const command = (more: object = {}) => ({ name: 'x', description: 'd', type: 1, ...more })
  const option = (more: object = {}) => ({ name: 'o', description: 'd', type: 3, ...more })
  const put = (commands: readonly object[]) =>
    rest.put(Routes.applicationCommands(fake.application), { body: commands })
  test.each([
    ['commands', (n: number) => list(n, m => command({ name: `x${m}` })), 100],
    ['options', (n: number) => [command({ options: list(n, m => option({ name: `o${m}` })) })], 25],
    [
      'choices',
      (n: number) => [
        command({ options: [option({ choices: list(n, m => ({ name: `c${m}`, value: 'v' })) })] }),
      ],
      25,
    ],
    ['description', (n: number) => [command({ description: x(n) })], 100],
    ['localised description', (n: number) => [command({ description_localizations: { ru: x(n) } })], 100],
    ['name', (n: number) => [command({ name: x(n) })], 32],
  ] as const)('%s', async (_, make, most) => {
    await expect(put(make(most))).resolves.toHaveLength(make(most).length)
    await expect(put(make(most + 1))).rejects.toMatchObject({ code: 50035 })
  })

  test.each([
    ['an upper-case name', [command({ name: 'X' })]],
    ['one name twice', [command(), command()]],
    [
      'a required option after one that is not',
      [command({ options: [option(), option({ name: 'p', required: true })] })],
    ],
  ])('%s is refused', async (_, commands) => {
    await expect(put(commands)).rejects.toMatchObject({ code: 50035 })
  })
})

describe('interactions', () => {
  const asker = () => ({ channel: fake.addChannel().id, guild: '100000000000000009' })
  const callback = ({ id, token }: { id: string; token: string }, body: object) =>
    rest.post(Routes.interactionCallback(id, token), { body, auth: false })
  const original = ({ token }: { token: string }) =>
    Routes.webhookMessage(fake.application, token, '@original')
  const body = { content: 'c', allowed_mentions }

  test('are acknowledged within three seconds or never', async () => {
    const asked = fake.slash(asker(), 'x')
    fake.pass(3_001)
    await expect(callback(asked, { type: 5 })).rejects.toMatchObject({ status: 404, code: 10062 })
  })

  test('are acknowledged once', async () => {
    const asked = fake.slash(asker(), 'x')
    await callback(asked, { type: 5 })
    await expect(callback(asked, { type: 5 })).rejects.toMatchObject({ status: 400, code: 40060 })
  })

  test('that do not exist are 10062', async () => {
    await expect(callback({ id: '1', token: 'x' }, { type: 5 })).rejects.toMatchObject({ code: 10062 })
  })

  test('are answered within fifteen minutes, and only after they were acknowledged', async () => {
    const asked = fake.slash(asker(), 'x')
    await expect(rest.patch(original(asked), { body, auth: false })).rejects.toMatchObject({ code: 10015 })
    await callback(asked, { type: 5 })
    await rest.patch(original(asked), { body, auth: false })
    fake.pass(16 * 60_000)
    await expect(rest.patch(original(asked), { body, auth: false })).rejects.toMatchObject({ code: 50027 })
  })

  test('of a guest have five follow-ups', async () => {
    const asked = fake.slash({ ...asker(), owners: { 1: '100000000000000001' } }, 'x')
    await callback(asked, { type: 5 })
    const follow = () => rest.post(Routes.webhook(fake.application, asked.token), { body, auth: false })
    for (let n = 0; n < 5; n++) await follow()
    await expect(follow()).rejects.toMatchObject({ code: 40094 })
  })

  test('completion takes twenty-five choices', async () => {
    const choices = (many: number) => ({
      type: 8,
      data: { choices: list(many, n => ({ name: `c${n}`, value: 'v' })) },
    })
    const typing = fake.type(asker(), 'x', 'o', 't')
    await expect(callback(typing, choices(26))).rejects.toMatchObject({ code: 50035 })
    await callback(typing, choices(25))
    expect(typing.choices?.length).toBe(25)
  })

  test('a deferred answer keeps the privacy it was promised with', async () => {
    const asked = fake.slash(asker(), 'x')
    await callback(asked, { type: 5, data: { flags: 64 } })
    await rest.patch(original(asked), { body, auth: false })
    expect((await fake.answers(asked))[0]?.ephemeral).toBe(true)
  })
})

describe('the gateway', () => {
  const closedWith = (frame: unknown): Promise<number> =>
    new Promise(resolve => {
      const socket = new WebSocket(
        `${fake.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?v=10&encoding=json`,
      )
      socket.on('open', () => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)))
      socket.on('close', code => resolve(code))
    })
  const identify = (d: object) => ({ op: 2, d: { token: fake.token, intents: 1, properties: {}, ...d } })

  test.each([
    ['a wrong token', identify({ token: 'wrong' }), 4004],
    ['intents that do not exist', identify({ intents: 1 << 30 }), 4013],
    ['a privileged intent', identify({ intents: 1 << 15 }), 4014],
    ['a shard beyond their number', identify({ shard: [1, 1] }), 4010],
    ['a payload over 4096 bytes', identify({ more: x(4096) }), 4002],
    ['no JSON', '{', 4002],
    ['an unknown opcode', { op: 99 }, 4001],
  ])('%s', async (_, frame, code) => {
    expect(await closedWith(frame)).toBe(code)
  })

  test('more than 120 frames a minute', async () => {
    const code = await new Promise(resolve => {
      const socket = new WebSocket(`${fake.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}`)
      socket.on('open', () => {
        for (let n = 0; n < 121; n++) socket.send(JSON.stringify({ op: 1, d: null }))
      })
      socket.on('close', resolve)
    })
    expect(code).toBe(4008)
  })

  test('the real client logs in, and its servers arrive', async () => {
    const own = await discordFake()
    const guild = own.addGuild()
    const channel = own.addChannel(guild)
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: own.apiUrl } })
    const ready = new Promise(resolve => client.once('clientReady', resolve))
    await client.login(own.token)
    await ready
    expect(client.channels.cache.has(channel.id)).toBe(true)
    await client.destroy()
    await own.close()
  })

  test('a client whose heart stops is dropped', async () => {
    const own = await discordFake({ heartbeatMs: 100 })
    const code = await new Promise(resolve => {
      new WebSocket(own.apiUrl.replace('http', 'ws').replace('/api', '/gateway')).on('close', resolve)
    })
    expect(code).toBe(4009)
    await own.close()
  })

  test('two that identify within five seconds: the second is told to come again (D2)', async () => {
    const own = await discordFake()
    const address = own.apiUrl.replace('http', 'ws').replace('/api', '/gateway')
    const frame = JSON.stringify({ op: 2, d: { token: own.token, intents: 1, properties: {} } })
    const answer = () =>
      new Promise<number>(resolve => {
        const socket = new WebSocket(address)
        socket.on('open', () => socket.send(frame))
        socket.on('message', raw => {
          const { op } = JSON.parse(raw.toString())
          if (op !== 10) resolve(op)
        })
      })
    expect([await answer(), await answer()]).toEqual([0, 9])
    await own.close()
  })

  test('a shard is dispatched what belongs to its servers, and direct messages go to the first (D3)', async () => {
    const own = await discordFake({ shards: 2 })
    const guilds = Array.from({ length: 6 }, () => {
      own.pass(1)
      return own.addGuild()
    })
    const address = own.apiUrl.replace('http', 'ws').replace('/api', '/gateway')
    const heard: unknown[] = []
    const socket = new WebSocket(address)
    socket.on('open', () =>
      socket.send(
        JSON.stringify({ op: 2, d: { token: own.token, intents: 1, properties: {}, shard: [1, 2] } }),
      ),
    )
    socket.on('message', raw => {
      const { t, d } = JSON.parse(raw.toString())
      if (t === 'GUILD_CREATE') heard.push(d.id)
      if (t === 'MESSAGE_CREATE') heard.push(d.guild_id ?? 'direct')
    })
    await own.until(() => heard.length > 0)
    for (const guild_id of [...guilds, undefined]) own.gateway.dispatch('MESSAGE_CREATE', { guild_id })
    const mine = guilds.filter(guild => (BigInt(guild) >> 22n) % 2n === 1n)
    await own.until(() => heard.length === 2 * mine.length)
    expect(heard).toEqual([...mine, ...mine])
    await own.close()
  })
})

describe('publishing', () => {
  const publish = (channel: string, message: string) =>
    rest.post(Routes.channelMessageCrosspost(channel, message))

  test('is for announcement channels, once for each message, ten an hour', async () => {
    const news = fake.addChannel(fake.addGuild(), 5).id
    const made = async (channel: string) => objectOf(await post({ content: 'x' }, channel)).id as string
    const messages = await Promise.all(list(11, () => made(news)))
    for (const message of messages.slice(0, 10)) await publish(news, message)
    await expect(publish(news, messages[0]!)).rejects.toMatchObject({ code: 40033 })
    const limited = new REST({ version: '10', api: fake.apiUrl, retries: 0, rejectOnRateLimit: () => true })
    await expect(
      limited.setToken(fake.token).post(Routes.channelMessageCrosspost(news, messages[10]!)),
    ).rejects.toMatchObject({ retryAfter: expect.any(Number) })
    const text = fake.addChannel(fake.addGuild()).id
    await expect(publish(text, await made(text))).rejects.toMatchObject({ code: 50024 })
  })
})

describe('threads', () => {
  const guild = fake.addGuild()
  const body = { name: 'A story' }
  const message = async (channel: string) => String(objectOf(await post({ content: 'first' }, channel)).id)
  const start = (channel: string, of: string, more: object = {}) =>
    rest.post(Routes.threads(channel, of), { body: { ...body, ...more } })

  test('has the id of its message, and there is one a message', async () => {
    const { id: channel } = fake.addChannel(guild)
    const first = await message(channel)
    expect(objectOf(await start(channel, first)).id).toBe(first)
    await expect(start(channel, first)).rejects.toMatchObject({ code: 160004 })
    await expect(start(channel, '999999999999999999')).rejects.toMatchObject({ code: 10008 })
  })

  test('is called by 1 to 100 characters, and archived after so many minutes', async () => {
    const { id: channel } = fake.addChannel(guild)
    await start(channel, await message(channel), { name: x(100), auto_archive_duration: 10080 })
    for (const more of [{ name: '' }, { name: x(101) }, { auto_archive_duration: 61 }])
      await expect(start(channel, await message(channel), more)).rejects.toMatchObject({ code: 50035 })
  })

  test('a forum holds posts that begin with a message, with a tag where it demands one, and nothing else', async () => {
    const forum = fake.addChannel(guild, 15)
    const start = (more: object) => rest.post(Routes.threads(forum.id), { body: { ...body, ...more } })
    await start({ message: { content: 'first', allowed_mentions } })
    await expect(start({})).rejects.toMatchObject({ code: 50006 })
    await expect(post({ content: 'x' }, forum.id)).rejects.toMatchObject({ code: 50008 })
    Object.assign(forum, { tagRequired: true, tags: ['1'] })
    await expect(start({ message: { content: 'first', allowed_mentions } })).rejects.toMatchObject({
      code: 40067,
    })
    await start({ message: { content: 'first', allowed_mentions }, applied_tags: ['1'] })
  })
})
