// `follow abkhazia daily 09:00 Asia/Tbilisi`: a digest here, at a set time of the place where its readers live.
import { command, type Every } from '../src/command.ts'
import { ask, info, paragraph, reply, warning } from '../src/reply/build.ts'

type Answer = {
  readonly kind: 'followed' | 'known' | 'bad-zone' | 'bad-time' | 'too-many'
  readonly region: string
  readonly line: string
  readonly every: Every
  readonly at: string
  /** News as it breaks: the end of the quiet hours that begin `at`. */
  readonly until?: string
  readonly zone: string
}

/** Digests that one chat follows at most: more would be a flood, whoever asked for it. */
const MOST = 50
const AT = '09:00'
const everyWords = ['daily', 'weekdays', 'weekly', 'breaking'] as const
/** Where news is told as it breaks, the night is quiet. */
const QUIET = { at: '22:00', until: '08:00' }
/** 1 is Monday; none means every day. */
const days: Readonly<Record<Every, readonly number[]>> = {
  daily: [],
  weekdays: [1, 2, 3, 4, 5],
  weekly: [1],
  breaking: [],
}

export default command<Answer>({
  name: 'follow',
  options: [
    { name: 'region', kind: 'region', required: true },
    { name: 'every', kind: 'choice', required: false, choices: everyWords },
    { name: 'at', kind: 'time', required: false },
    { name: 'until', kind: 'time', required: false },
    { name: 'zone', kind: 'zone', required: false },
    { name: 'empty', kind: 'choice', required: false, choices: ['always'] },
  ],
  administers: true,

  async answer({ chat, subscriptions }, { region, words }) {
    if (!region) throw new Error('follow needs a region')
    const every = everyWords.find(one => one === words.every) ?? 'daily'
    const breaking = every === 'breaking'
    const at = timeFrom(words.at ?? (breaking ? QUIET.at : AT))
    const until = breaking ? timeFrom(words.until ?? QUIET.until) : undefined
    const zone = words.zone ?? chat.settings.zone
    const period = { daily: '', weekdays: '', weekly: ' week', breaking: ' breaking' }[every]
    const line = `digest ${region.id}${period}${words.empty === 'always' && !breaking ? ' always' : ''}`
    const what = {
      ...{ region: region.id, line, every, at: at ?? words.at ?? AT, zone },
      ...(until !== undefined && { until }),
    }
    if (at === undefined) return { kind: 'bad-time', ...what }
    if (!isZone(zone)) return { kind: 'bad-zone', ...what }
    const followed = await subscriptions.list()
    const same = followed.some(
      one =>
        one.line === line &&
        one.schedule.at === at &&
        one.schedule.until === until &&
        one.schedule.zone === zone &&
        one.schedule.days.join() === days[every].join(),
    )
    if (same) return { kind: 'known', ...what }
    if (followed.length >= MOST) return { kind: 'too-many', ...what }
    await subscriptions.add(line, { at, days: days[every], zone, ...(until !== undefined && { until }) })
    return { kind: 'followed', ...what }
  },

  reply({ kind, region, line, every, at, until, zone }, say) {
    const { follow, following } = say.messages
    const place = say.place(region)
    const said = {
      followed: paragraph(follow.done({ place, at, until, zone, every })),
      known: info(follow.known),
      'bad-time': warning(follow.badTime(at)),
      'bad-zone': warning(follow.badZone(zone)),
      'too-many': warning(follow.tooMany(MOST)),
    }[kind]
    return reply(
      say.language,
      follow.title,
      [said],
      [ask(follow.show, line), ask(following.title, 'following')],
    )
  },
})

/** `9:00` is `09:00`; undefined where it is no time of day. */
function timeFrom(typed: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed.trim()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
