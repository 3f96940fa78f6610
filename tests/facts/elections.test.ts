// What is read of a vote from several papers: rounds, agreement, conflicts, winners, stands.
import { expect, test } from 'vitest'
import type { ElectionFact } from '../../src/facts/fact.ts'
import { type ElectionQuery, makeFacts } from '../../src/facts/facts.ts'
import type { Store } from '../../src/store/store.ts'
import { NOW, type Printed, press } from './press.ts'

const runoff = 'abkhazia president 2019-09-08 2'
const first = 'abkhazia president 2019-08-25 1'

const harbour = {
  by: 'Harbour Post',
  on: '2019-09-09',
  text: 'Sunday’s runoff went to Aslan Bari with 47.3 percent. Daur Kove took 46.1 percent. Turnout was 66 percent, the commission said.',
  says: [
    {
      quote: 'Sunday’s runoff went to Aslan Bari with 47.3 percent.',
      vote: runoff,
      result: 'Aslan Bari',
      percent: 47.3,
    },
    { quote: 'Sunday’s runoff went to Aslan Bari with 47.3 percent.', vote: runoff, winner: 'Aslan Bari' },
    { quote: 'Daur Kove took 46.1 percent.', vote: runoff, result: 'Daur Kove', percent: 46.1 },
    { quote: 'Turnout was 66 percent, the commission said.', vote: runoff, turnout: 66 },
  ],
} as const

const mountain = {
  by: 'Mountain Echo',
  on: '2019-09-10',
  text: 'The commission declared Aslan Bari the winner: 39,741 ballots, or 47.32 per cent of them all, carried his name.',
  says: [
    {
      quote:
        'The commission declared Aslan Bari the winner: 39,741 ballots, or 47.32 per cent of them all, carried his name.',
      vote: runoff,
      result: 'Aslan Bari',
      percent: 47.32,
      votes: 39741,
    },
    {
      quote:
        'The commission declared Aslan Bari the winner: 39,741 ballots, or 47.32 per cent of them all, carried his name.',
      vote: runoff,
      winner: 'Aslan Bari',
    },
  ],
} as const

async function asked(store: Store, query: Partial<ElectionQuery> = {}): Promise<ElectionFact> {
  const fact = await makeFacts({ store }).election({ region: 'abkhazia', now: NOW, ...query })
  if (fact.kind !== 'election') throw new Error(`The answer is ${fact.kind}`)
  return fact
}
const rows = (fact: ElectionFact, round = 0) =>
  fact.rounds[round]?.results.map(({ name, readings }) => [name, ...readings.map(({ percent }) => percent)])

test('one paper’s figures are a single source, and say so', async () => {
  const fact = await asked(await press(harbour))
  expect(fact).toMatchObject({
    winner: 'Aslan Bari',
    agreement: 'single',
    date: '2019-09-08',
    standing: 'official',
  })
  expect(fact.notices.map(({ kind }) => kind)).toEqual(['single-source', 'stale'])
})

test('two papers that round differently agree, and the finer figure comes first', async () => {
  const fact = await asked(await press(harbour, mountain))
  expect(fact.agreement).toBe('agreed')
  expect(rows(fact)).toEqual([
    ['Aslan Bari', 47.32, 47.3],
    ['Daur Kove', 46.1],
  ])
  expect(fact.rounds[0]?.results[0]?.readings[0]).toMatchObject({ votes: 39741, independent: 2 })
})

test('a figure that another paper contradicts stands beside it', async () => {
  const other = {
    by: 'Valley News',
    on: '2019-09-11',
    text: 'Final figures give Aslan Bari 49.9 percent of the ballots cast on Sunday.',
    says: [
      {
        quote: 'Final figures give Aslan Bari 49.9 percent of the ballots cast on Sunday.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 49.9,
      },
    ],
  } as const
  const fact = await asked(await press(harbour, other))
  expect(fact.agreement).toBe('disputed')
  expect(rows(fact)?.[0]).toEqual(['Aslan Bari', 49.9, 47.3])
  expect(fact.notices[0]).toMatchObject({ kind: 'sources-differ', about: ['Aslan Bari'] })
})

test('ten reprints of one wire are one source', async () => {
  const reprints = Array.from({ length: 10 }, (_, place) => ({ ...harbour, by: `Reprint ${place}` }))
  const fact = await asked(await press(harbour, ...reprints))
  expect(fact.agreement).toBe('single')
  expect(fact.rounds[0]?.results[0]?.readings[0]).toMatchObject({ independent: 1, sources: { length: 11 } })
})

test('a count under way does not contradict its end', async () => {
  const night = {
    by: 'Valley News',
    on: '2019-09-08',
    text: 'With a third of the ballots counted, Aslan Bari stood at 51.2 percent late on Sunday.',
    says: [
      {
        quote: 'With a third of the ballots counted, Aslan Bari stood at 51.2 percent late on Sunday.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 51.2,
        standing: 'preliminary',
      },
    ],
  } as const
  const fact = await asked(await press(night, harbour))
  expect(fact).toMatchObject({ agreement: 'single', standing: 'official' })
  expect(fact.rounds[0]?.results[0]?.readings.map(({ percent, standing }) => [percent, standing])).toEqual([
    [47.3, 'official'],
    [51.2, 'preliminary'],
  ])
})

test('a paper that corrects itself does not dispute itself', async () => {
  const early = {
    ...harbour,
    text: harbour.text.replace('47.3', '48.3'),
    says: [
      {
        quote: 'Sunday’s runoff went to Aslan Bari with 48.3 percent.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 48.3,
      },
    ],
  } as const
  const fact = await asked(await press(early, { ...harbour, on: '2019-09-12' }))
  expect(fact.agreement).toBe('single')
  expect(rows(fact)?.[0]).toEqual(['Aslan Bari', 47.3, 48.3])
})

test('two rounds are one answer, the decisive one first', async () => {
  const august = {
    by: 'Harbour Post',
    on: '2019-08-26',
    text: 'Aslan Bari led the first round with 25.3 percent, and Daur Kove followed with 23.9.',
    says: [
      {
        quote: 'Aslan Bari led the first round with 25.3 percent, and Daur Kove followed with 23.9.',
        vote: first,
        result: 'Aslan Bari',
        percent: 25.3,
      },
      {
        quote: 'Aslan Bari led the first round with 25.3 percent, and Daur Kove followed with 23.9.',
        vote: first,
        result: 'Daur Kove',
        percent: 23.9,
      },
    ],
  } as const
  const fact = await asked(await press(august, harbour))
  expect(fact.rounds.map(({ round, date }) => [round, date])).toEqual([
    [2, '2019-09-08'],
    [1, '2019-08-25'],
  ])
})

test('a month, or a day off by one, is the same vote', async () => {
  const vague = {
    ...mountain,
    says: mountain.says.map(said => ({ ...said, vote: 'abkhazia president 2019-09 -' })),
  }
  const off = {
    by: 'Valley News',
    on: '2019-09-10',
    text: 'Aslan Bari received 47.3 percent on Monday.',
    says: [
      {
        quote: 'Aslan Bari received 47.3 percent on Monday.',
        vote: 'abkhazia president 2019-09-09 2',
        result: 'Aslan Bari',
        percent: 47.3,
      },
    ],
  } as const
  const fact = await asked(await press(harbour, vague, off))
  expect(fact.rounds).toHaveLength(1)
  expect(fact.rounds[0]?.results[0]?.readings.flatMap(({ sources }) => sources)).toHaveLength(3)
})

test('a name in two scripts is one candidate', async () => {
  const russian = {
    by: 'Горный вестник',
    on: '2019-09-10',
    language: 'ru',
    text: 'Аслан Бари получил 47,3 процента голосов во втором туре.',
    says: [
      {
        quote: 'Аслан Бари получил 47,3 процента голосов во втором туре.',
        vote: runoff,
        result: 'Аслан Бари',
        percent: 47.3,
      },
    ],
  } as const
  const fact = await asked(await press(harbour, russian))
  expect(fact.rounds[0]?.results.map(({ names }) => names)).toEqual([
    ['Aslan Bari', 'Аслан Бари'],
    ['Daur Kove'],
  ])
  expect(fact.agreement).toBe('agreed')
})

test('two candidates of one surname in one article are two', async () => {
  const brothers = {
    by: 'Harbour Post',
    on: '2019-09-09',
    text: 'Aslan Bari won 40 percent, while Batal Bari had 20 percent.',
    says: [
      {
        quote: 'Aslan Bari won 40 percent, while Batal Bari had 20 percent.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 40,
      },
      {
        quote: 'Aslan Bari won 40 percent, while Batal Bari had 20 percent.',
        vote: runoff,
        result: 'Batal Bari',
        percent: 20,
      },
    ],
  } as const
  expect(rows(await asked(await press(brothers)))).toEqual([
    ['Aslan Bari', 40],
    ['Batal Bari', 20],
  ])
})

test('shares that exceed the whole are pointed out', async () => {
  const sloppy = {
    by: 'Harbour Post',
    on: '2019-09-09',
    text: 'Aslan Bari won 61 percent, while Daur Kove had 46 percent.',
    says: [
      {
        quote: 'Aslan Bari won 61 percent, while Daur Kove had 46 percent.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 61,
      },
      {
        quote: 'Aslan Bari won 61 percent, while Daur Kove had 46 percent.',
        vote: runoff,
        result: 'Daur Kove',
        percent: 46,
      },
    ],
  } as const
  const fact = await asked(await press(sloppy))
  expect(fact.notices.map(({ kind }) => kind)).toContain('sum-over-100')
})

test('a vote to come is announced beside the last one that was held', async () => {
  const announced = {
    by: 'Valley News',
    on: '2026-03-01',
    text: 'Abkhazia elects a president again on 15 April.',
    says: [
      {
        quote: 'Abkhazia elects a president again on 15 April.',
        vote: 'abkhazia president 2026-04-15 -',
        day: true,
        standing: 'upcoming',
      },
    ],
  } as const
  const store = await press(harbour, announced)
  const fact = await asked(store)
  expect(fact.date).toBe('2019-09-08')
  expect(fact.notices).toContainEqual(expect.objectContaining({ kind: 'upcoming', date: '2026-04-15' }))
  expect(await asked(store, { year: 2026 })).toMatchObject({
    standing: 'upcoming',
    winner: null,
    agreement: 'single',
  })
})

test('a referendum and a leader’s vote on one day are both told, and apart', async () => {
  const both = {
    by: 'Harbour Post',
    on: '2006-11-13',
    text: 'Early results put independence at 99 percent. Eduard Tedi was returned as leader on Sunday. Georgia called the polls void.',
    regions: ['south-ossetia'],
    says: [
      {
        quote: 'Early results put independence at 99 percent.',
        vote: 'south-ossetia referendum 2006-11-12 -',
        result: 'Yes',
        percent: 99,
        standing: 'preliminary',
      },
      {
        quote: 'Eduard Tedi was returned as leader on Sunday.',
        vote: 'south-ossetia president 2006-11-12 -',
        winner: 'Eduard Tedi',
        standing: 'preliminary',
      },
      {
        quote: 'Georgia called the polls void.',
        actor: 'body:Georgia',
        stance: 'illegitimate',
        about: 'south-ossetia',
      },
    ],
  } as const
  const store = await press(both)
  const fact = await asked(store, { region: 'south-ossetia' })
  // The one with figures first.
  expect([fact.office, fact.rounds[0]?.results[0]?.name]).toEqual(['referendum', 'Yes'])
  expect(fact.beside.map(({ office, winner }) => [office, winner])).toEqual([['president', 'Eduard Tedi']])
  expect(fact.others).toEqual([
    { office: 'president', date: '2006-11-12', line: 'election south-ossetia 2006 president' },
  ])
  expect(fact.positions.map(({ actor, stance }) => [actor, stance])).toEqual([['Georgia', 'illegitimate']])
  const alone = await asked(store, { region: 'south-ossetia', year: 2006, office: 'referendum' })
  expect([alone.office, alone.beside, alone.positions.length]).toEqual(['referendum', [], 1])
})

test('several votes in a year are choices', async () => {
  const spring = {
    by: 'Harbour Post',
    on: '2019-03-11',
    text: 'The new assembly was elected on 10 March.',
    says: [
      {
        quote: 'The new assembly was elected on 10 March.',
        vote: 'abkhazia parliament 2019-03-10 -',
        day: true,
      },
    ],
  } as const
  const store = await press(harbour, spring)
  const answer = await makeFacts({ store }).election({ region: 'abkhazia', year: 2019, now: NOW })
  expect(answer).toMatchObject({
    kind: 'several',
    choices: [{ line: 'election abkhazia 2019 president' }, { line: 'election abkhazia 2019 parliament' }],
  })
})

test('of a place without votes nothing is known, and of another year the known ones are offered', async () => {
  const store = await press(harbour)
  const facts = makeFacts({ store })
  expect(await facts.election({ region: 'transnistria', now: NOW })).toMatchObject({
    kind: 'unknown',
    nearest: [],
  })
  expect(await facts.election({ region: 'abkhazia', year: 2014, now: NOW })).toMatchObject({
    kind: 'unknown',
    nearest: [{ line: 'election abkhazia 2019 president' }],
  })
})

test('stands are told once per actor, with the words that give the reason', async () => {
  const protest = {
    by: 'Harbour Post',
    on: '2019-09-11',
    text: 'Daur Kove rejected the outcome. Daur Kove rejected the outcome because no candidate had half of the votes.',
    says: [
      {
        quote: 'Daur Kove rejected the outcome.',
        actor: 'Daur Kove',
        stance: 'rejects',
        about: 'abkhazia',
        on: runoff,
      },
      {
        quote: 'Daur Kove rejected the outcome because no candidate had half of the votes.',
        actor: 'Daur Kove',
        stance: 'rejects',
        about: 'abkhazia',
        on: runoff,
        reason: 'because no candidate had half of the votes',
      },
    ],
  } as const
  const fact = await asked(await press(harbour, protest))
  expect(fact.positions).toMatchObject([
    { actor: 'Daur Kove', stance: 'rejects', reason: 'because no candidate had half of the votes' },
  ])
})

test('what a court undid is told after the result', async () => {
  const court = {
    by: 'Mountain Echo',
    on: '2020-01-11',
    text: 'The court annulled the runoff of 8 September, in which Aslan Bari had 47.3 percent.',
    says: [
      {
        quote: 'The court annulled the runoff of 8 September, in which Aslan Bari had 47.3 percent.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 47.3,
      },
    ],
  } as const
  const fact = await asked(await press(harbour, court))
  expect(fact.after).toMatchObject([{ what: court.text, source: { publisher: 'Mountain Echo' } }])
})

test('47.3, which is cut, and 47.4, which is rounded, agree where 47.38 is known', async () => {
  const paper = (by: string, percent: number) => {
    const text = `Aslan Bari has ${percent} percent, by the count of ${by}.`
    return {
      by,
      on: '2019-09-10',
      text,
      says: [{ quote: text, vote: runoff, result: 'Aslan Bari', percent }],
    }
  }
  const coarse = [paper('Mountain Echo', 47.3), paper('Port Radio', 47.4)]
  const [open] = (await asked(await press(...coarse))).rounds[0]?.results ?? []
  expect(open?.agreement).toBe('disputed')
  const [row] = (await asked(await press(...coarse, paper('River Times', 47.38)))).rounds[0]?.results ?? []
  expect([row?.agreement, row?.readings.map(({ percent }) => percent)]).toEqual([
    'agreed',
    [47.38, 47.4, 47.3],
  ])
})

test('a figure is hedged as its sentence hedges it', async () => {
  const text = 'Aslan Bari took more than 76 percent and Daur Kove about 8.4 percent.'
  const fact = await asked(
    await press({
      by: 'Mountain Echo',
      on: '2019-09-10',
      text,
      says: [
        { quote: text, vote: runoff, result: 'Aslan Bari', percent: 76 },
        { quote: text, vote: runoff, result: 'Daur Kove', percent: 8.4 },
      ],
    }),
  )
  expect(
    fact.rounds[0]?.results.map(({ readings: [first] }) => [first?.percent, first?.hedges.percent]),
  ).toEqual([
    [76, 'at-least'],
    [8.4, 'about'],
  ])
})

test('more votes than voters are pointed out', async () => {
  const text = 'Of 50,000 registered voters 41,000 chose Aslan Bari and 12,500 Daur Kove.'
  const fact = await asked(
    await press({
      by: 'Mountain Echo',
      on: '2019-09-10',
      text,
      says: [
        { quote: text, vote: runoff, registered: 50000 },
        { quote: text, vote: runoff, result: 'Aslan Bari', votes: 41000 },
        { quote: text, vote: runoff, result: 'Daur Kove', votes: 12500 },
      ],
    }),
  )
  expect(fact.notices.map(({ kind }) => kind)).toContain('more-votes-than-voters')
})

test('a stand that two languages report is one, and a state’s silence is told', async () => {
  const paper = (by: string, language: string, on: string, text: string, actor: string) => ({
    by,
    language,
    on,
    text,
    says: [{ quote: text, actor, stance: 'illegitimate' as const, about: 'abkhazia', on: runoff }],
  })
  const fact = await asked(
    await press(
      harbour,
      paper(
        'Mountain Echo',
        'en',
        '2019-09-10',
        'The European Union does not recognise it.',
        'body:European Union',
      ),
      paper('Горный вестник', 'ru', '2019-09-11', 'Евросоюз выборы не признаёт.', 'body:Евросоюз'),
    ),
  )
  expect(fact.positions).toMatchObject([
    {
      body: 'european-union',
      side: 'states',
      sources: [{ publisher: 'Mountain Echo' }, { publisher: 'Горный вестник' }],
    },
  ])
  expect(fact.silent.map(({ side, region }) => [side, region])).toEqual(
    expect.arrayContaining([
      ['claims', 'georgia'],
      ['backs', 'russia'],
    ]),
  )
})

test('a vote that was due years later came of nothing', async () => {
  const later = {
    by: 'Mountain Echo',
    on: '2024-08-26',
    text: 'The presidential election was held on 25 August 2024.',
    says: [
      {
        quote: 'The presidential election was held on 25 August 2024.',
        vote: 'abkhazia president 2024-08-25 -',
        day: true as const,
      },
    ],
  }
  const fact = await asked(await press(harbour, later), { year: 2019 })
  expect(fact.after).toEqual([])
})

test('two winners, each with more than half of their own count, are rivals and no mistake of addition', async () => {
  const count = (by: string, name: string, percent: number): Printed => ({
    by,
    on: '2019-09-09',
    text: `${name} won with ${percent} percent.`,
    says: [
      { quote: `${name} won with ${percent} percent.`, vote: runoff, result: name, percent },
      { quote: `${name} won with ${percent} percent.`, vote: runoff, winner: name },
    ],
  })
  const fact = await asked(
    await press(count('Harbour Post', 'Aslan Bari', 98), count('Valley News', 'Daur Kove', 94)),
  )
  expect(fact.notices.map(({ kind }) => kind)).toEqual(['rival-votes', 'stale'])
  expect(fact.winner).toBeNull()
})

test('a figure whose sentence names nobody is marked as read from the context', async () => {
  const fact = await asked(
    await press({
      by: 'Harbour Post',
      on: '2019-09-09',
      text: 'Aslan Bari came first. He had 47.3 percent. Daur Kove took 46.1 percent.',
      says: [
        { quote: 'He had 47.3 percent.', vote: runoff, result: 'Aslan Bari', percent: 47.3 },
        { quote: 'Daur Kove took 46.1 percent.', vote: runoff, result: 'Daur Kove', percent: 46.1 },
      ],
    }),
  )
  expect(fact.notices).toContainEqual(
    expect.objectContaining({ kind: 'from-context', names: ['Aslan Bari'] }),
  )
})

test('a slip in the given name makes no second person of one vote', async () => {
  const fact = await asked(
    await press(harbour, {
      by: 'Valley News',
      on: '2019-09-11',
      text: 'Daur Kove rejected the result. Daurr Kove went to court.',
      says: [
        {
          quote: 'Daur Kove rejected the result.',
          actor: 'Daur Kove',
          stance: 'rejects',
          about: 'abkhazia',
          on: runoff,
        },
        {
          quote: 'Daurr Kove went to court.',
          actor: 'Daurr Kove',
          stance: 'sues',
          about: 'abkhazia',
          on: runoff,
        },
      ],
    }),
  )
  expect(new Set(fact.positions.map(({ actor }) => actor)).size).toBe(1)
})

test('a party under its names in two languages is one row where it alone had the figure', async () => {
  const vote = 'georgia parliament 2024-10-26'
  const paper = (by: string, ...rows: readonly (readonly [string, number])[]): Printed => ({
    by,
    on: '2024-10-27',
    regions: ['georgia'],
    text: rows.map(([name, percent]) => `${name}: ${percent}.`).join(' '),
    says: rows.map(([name, percent]) => ({ quote: `${name}: ${percent}.`, vote, result: name, percent })),
  })
  const fact = await asked(
    await press(
      paper('Harbour Post', ['Blue Dream', 54.08], ['Coalition', 10.92], ['Strong Valley', 8.8]),
      paper('Горный вестник', ['Голубая мечта', 54.08], ['Сильная долина', 8.8]),
    ),
    { region: 'georgia' },
  )
  expect(fact.rounds[0]?.results.map(({ names }) => names.toSorted())).toEqual([
    ['Blue Dream', 'Голубая мечта'],
    ['Coalition'],
    // A share like that may be another's.
    ['Strong Valley'],
    ['Сильная долина'],
  ])
})

test('two runoffs without a day are two, each the one that was held when its article was printed', async () => {
  const undated = (on: string, percent: number): Printed => {
    const quote = `Aslan Bari won the runoff with ${percent} percent.`
    return {
      ...{ by: `Valley Times ${on}`, on, text: quote },
      says: [{ quote, vote: 'abkhazia president - 2', result: 'Aslan Bari', percent }],
    }
  }
  const store = await press(harbour, undated('2014-01-15', 61), undated('2019-09-11', 47.4))
  const fact = await asked(store, { year: 2019 })
  expect(fact.date).toBe('2019-09-08')
  expect(rows(fact)?.[0]).toEqual(['Aslan Bari', 47.4, 47.3])
})
