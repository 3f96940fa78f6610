// What Teller says in English.
import type { Office } from '../../model/election.ts'
import type { Threads } from '../../model/subscription.ts'
import type { PartialDate } from '../../model/time.ts'
import type { Every, Messages, VoteWords } from '../messages.ts'
import { bodies } from './bodies.ts'

// British English puts the day first, as our readers do.
const locale = 'en-GB'
const plural = new Intl.PluralRules(locale)
const list = new Intl.ListFormat(locale, { type: 'conjunction' })
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number) => small[n] ?? decimal.format(n)
const several = (n: number, one: string, other: string) =>
  `${count(n)} ${plural.select(n) === 'one' ? one : other}`

// Making a format takes a hundred times as long as using it.
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const zones = new Map<string, Intl.DateTimeFormat>()

/** The format of a day in a time zone; there are some four hundred zones. */
function dayIn(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  zones.set(timeZone, known)
  return known
}

function date(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return year ?? date
  const format = day === undefined ? monthFormat : dayFormat
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}
const day = (at: string, timeZone: string) => dayIn(timeZone).format(new Date(at))
/** Today the hour is enough. */
const clock = (at: string, now: string, timeZone: string) =>
  new Intl.DateTimeFormat(locale, {
    ...(day(at, timeZone) === day(now, timeZone) ? {} : { day: 'numeric', month: 'long' }),
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  }).format(new Date(at))

const offices: Record<Office, string> = {
  president: 'Presidential election',
  parliament: 'Parliamentary election',
  'head-of-government': 'Election of the head of government',
  referendum: 'Referendum',
  local: 'Local election',
  regional: 'Regional election',
  other: 'Election',
}
const choiceNames: Record<Office, string> = {
  president: 'Candidate',
  parliament: 'Party or candidate',
  'head-of-government': 'Candidate',
  referendum: 'Answer',
  local: 'Party or candidate',
  regional: 'Party or candidate',
  other: 'Choice',
}
const rounds: Record<number, string> = { 1: 'first round', 2: 'second round' }
/** A sentence as it is printed, without the line breaks of the page. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function vote({ office, place, date: when, round }: VoteWords): string {
  const name = place === undefined ? offices[office] : `${place}: ${lower(offices[office])}`
  const which = round ? `, ${rounds[round] ?? `round ${round}`}` : ''
  return `${name}${when ? `, ${date(when)}` : ''}${which}`
}

const threadWords: Record<Threads, string> = {
  story: 'each story in a thread of its own',
  post: 'each in a post of its own',
}
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const everyWords: Record<Every, string> = {
  daily: 'every day',
  weekdays: 'on weekdays',
  weekly: 'every Monday',
  breaking: 'as it breaks',
}

/** What a question lacks, by the option's name. */
const missing: Readonly<Record<string, string>> = {
  region: 'The question names no place that is known. Write one, as in “election abkhazia”.',
  name: 'Whom do you mean? Write a name, as in “who khajimba”.',
  words: 'What should be looked for? Write words, as in “search recount”.',
  verdict: 'One person or two? Write it with both names, as in “same one Khajimba / Хаджимба”.',
  names: 'Who? Write two names with a slash between them, as in “same one Khajimba / Хаджимба”.',
  target: 'Which figure? Write it as it was shown, as in “why 47.3”.',
}

const settingNames = {
  ...{ language: 'Language', naming: 'Names of places', zone: 'Time zone', answers: 'Answers' },
  uncertain: 'A message that may not have arrived',
}

export const en: Messages = {
  commands: {
    election: {
      summary: 'Who won, by how much, says who, and who rejects it',
      options: {
        region: 'The place, by any of its names',
        year: 'The year of the vote; the latest one without it',
        office: 'president, parliament, referendum …',
        month: 'Where a year had two votes for one office: its month, 1 to 12',
      },
      examples: ['election abkhazia', 'election kyrgyzstan 2009 president'],
    },
    who: {
      summary: 'A person: roles, votes, stands and words',
      options: { name: 'The name, in any spelling or script' },
      examples: ['who khajimba', 'who Хаджимба'],
    },
    timeline: {
      summary: 'What happened in order: votes, rulings, stands, offices',
      options: {
        region: 'The place, by any of its names',
        year: 'One year alone',
        name: 'Or a person, in any spelling or script',
      },
      examples: ['timeline abkhazia', 'timeline khajimba'],
    },
    compare: {
      summary: 'Two votes of a place side by side',
      options: {
        region: 'The place, by any of its names',
        year: 'The year of one vote; the latest two without years',
        with: 'The year of the other vote',
        office: 'president, parliament, referendum …',
      },
      examples: ['compare abkhazia 2014 2019'],
    },
    same: {
      summary: 'Say that two names are one person, or two people; the operator decides',
      options: { verdict: 'one (person) or two (people)', names: 'The two names, parted by a slash' },
      examples: ['same one Khajimba / Хаджимба'],
    },
    news: {
      summary: 'The latest stories, each told once',
      options: { region: 'The place; everywhere without it' },
      examples: ['news abkhazia', 'news'],
    },
    digest: {
      summary: 'What happened in a place, in the papers’ own sentences',
      options: {
        region: 'The place; or one of the next four',
        person: 'A person, party or body, by any name',
        election: 'A vote: the place, its year, its office',
        search: 'Words, as in /search',
        publisher: 'A publisher: its name, or its site',
        period: 'day, week, or breaking: only what many tell',
        sources: 'Only what so many independent publishers tell',
        empty: 'always: say so where nothing is new',
      },
      examples: ['digest abkhazia', 'digest transnistria week', 'digest person khajimba week'],
    },
    region: {
      summary: 'A place: its names, who runs it, who recognises it, its votes',
      options: { region: 'The place, by any of its names' },
      examples: ['region south ossetia'],
    },
    search: {
      summary: 'Articles with these words',
      options: { words: 'Words; a "phrase"; narrowed by in:PLACE who:NAME since:2019-09 until:2020' },
      examples: [
        'search recount',
        'search "second round" commission',
        'search recount in:abkhazia since:2019',
      ],
    },
    sources: {
      summary: 'Who is behind the papers, and which camps were heard',
      options: { region: 'The place; every source without it' },
      examples: ['sources abkhazia'],
    },
    why: {
      summary: 'The sentence that printed a figure',
      options: { target: 'A figure of the last answer, or the id of a claim' },
      examples: ['why 47.3'],
    },
    follow: {
      summary: 'Post a digest here at a set time',
      options: {
        region: 'The place; or one of the next four',
        person: 'A person, party or body, by any name',
        election: 'A vote: the place, its year, its office',
        search: 'Words, as in /search',
        publisher: 'A publisher: its name, or its site',
        every: 'daily, weekdays, weekly or breaking',
        at: 'The local time, 09:00; of breaking, when quiet hours begin',
        until: 'Of breaking, when quiet hours end, 08:00',
        zone: 'The time zone, Asia/Tbilisi; this chat’s own without it',
        sources: 'Only what so many independent publishers tell',
        empty: 'always: one line also where nothing is new',
        thread: 'story: a thread for each breaking story; post: a post each, in this forum',
      },
      examples: [
        'follow abkhazia',
        'follow abkhazia daily 09:00 Asia/Tbilisi',
        'follow abkhazia breaking 22:00 08:00 sources:3',
        'follow person khajimba breaking',
        'follow election abkhazia',
        'follow search "customs post" weekly',
      ],
    },
    following: {
      summary: 'What is posted here, and how to change or stop it',
      options: {
        action: 'change or stop',
        number: 'Which one, by its number in the list',
        every: 'Change to: daily, weekdays, weekly or breaking',
        at: 'Change to: the local time; of breaking, when quiet hours begin',
        until: 'Change to: of breaking, when quiet hours end',
        zone: 'Change to: the time zone, Asia/Tbilisi',
      },
      examples: ['following', 'following change 1 weekdays 18:00', 'following stop 1'],
    },
    missed: {
      summary: 'What was sent here and may not have arrived',
      options: { action: 'resend' },
      examples: ['missed', 'missed resend'],
    },
    settings: {
      summary: 'Language, names of places, time zone, who sees answers, what is sent again',
      options: { setting: 'language, naming, zone, answers or uncertain', value: 'The new value' },
      examples: ['settings', 'settings language ru', 'settings naming de-facto'],
    },
    export: {
      summary: 'Everything that is kept of this chat, as a file for you alone',
      options: {},
      examples: ['export'],
    },
    forget: {
      summary: 'Delete everything that is kept of this chat',
      options: { confirm: 'yes' },
      examples: ['forget'],
    },
    help: {
      summary: 'What can be asked',
      options: { command: 'A command, to see its options' },
      examples: ['help', 'help election'],
    },
  },

  script: 'Latin',
  percent: value => `${decimal.format(value)} %`,
  number: value => decimal.format(value),
  hedged: (hedge, figure) =>
    `${{ 'at-least': 'more than', about: 'about', almost: 'almost', 'less-than': 'less than' }[hedge]} ${figure}`,
  date,
  day,
  publishers: n => several(n, 'publisher', 'independent publishers'),
  articles: n => several(n, 'article', 'articles'),

  offices,
  vote,
  round: round => {
    const words = rounds[round] ?? `round ${round}`
    return capital(words)
  },
  standings: {
    official: 'official',
    preliminary: 'preliminary count',
    projected: 'estimate (exit poll or parallel count)',
    reported: 'reported, with no authority named',
    upcoming: 'not held yet',
  },
  standingWords: {
    official: 'official',
    preliminary: 'preliminary',
    projected: 'estimate',
    reported: 'no authority named',
    upcoming: 'not held yet',
  },
  agreements: {
    unknown: 'no figures known',
    single: 'one source only',
    disputed: 'sources disagree',
    agreed: n => `${several(n, 'publisher agrees', 'independent publishers agree')}`,
  },
  stances: {
    rejects: 'rejecting the result',
    'alleges-fraud': 'alleging fraud',
    illegitimate: 'calling the vote illegitimate',
    boycotts: 'boycotting the vote',
    'demands-rerun': 'demanding a new vote',
    protests: 'protesting',
    sues: 'going to court',
    defends: 'defending the vote',
    congratulates: 'congratulating the winner',
    recognises: 'recognising the vote',
    concedes: 'conceding defeat',
    criticises: 'criticising the conduct of the vote',
    'endorses-conduct': 'finding the vote free and fair',
  },
  sides: {
    winner: 'named winner',
    authorities: undefined,
    lost: 'lost',
    candidate: 'candidate',
    opposition: undefined,
    claims: 'claims the place',
    backs: 'backs those who run the place',
    observers: 'observers',
    states: undefined,
    others: undefined,
  },
  body: id => bodies[id].said,
  outcomes: {
    won: 'won',
    lost: 'lost',
    'went-on': 'went on to the next round',
    ran: 'stood',
    stands: 'stands',
  },
  camps: {
    'de-facto': 'under the de facto authorities',
    'parent-state': 'in the state that claims the place',
    'patron-state': 'in the state that backs the authorities',
    opposition: 'opposition',
    independent: 'independent',
    'western-public': 'Western public broadcaster',
    agency: 'news agency',
    unknown: 'camp not known: no public page that we saw states it',
  },
  choices: { Yes: 'Yes', No: 'No', 'Against all': 'Against all' },
  quoted: text => `“${inOneLine(text)}”`,
  rowOf: (name, what) => `${name} (${what})`,

  election: {
    pollingDay: 'Polling day',
    winner: 'Winner',
    nobodyNamed: 'no article names one',
    figures: 'Figures',
    sourcing: 'How sure',
    turnout: 'Turnout',
    registered: 'Registered voters',
    threshold: 'What was needed',
    results: 'Results',
    noResults: 'No article that Teller has read prints a result.',
    columns: { choice: choiceNames, party: 'Party', percent: 'Share', votes: 'Votes', seats: 'Seats' },
    stands: 'Who says what about the vote',
    noStands: 'No article that Teller has read tells of anybody’s stand on this vote.',
    silent: names => `No statement found from ${list.format(names)}.`,
    said: 'Also said',
    next: what => `Next: ${lower(vote(what))}.`,
    after: 'What came of it',
    sameDay: 'On the same day',
    firstRoundDay: 'On the day of the first round',
    place: 'The place',
    policies: {
      both: 'both, where two are in use',
      'de-facto': 'as those who run the place say',
      'de-jure': 'as the state that claims it says',
      'as-printed': 'as the language says',
    },
    others: 'Other votes',
    why: 'Who printed it?',
    notices: {
      singleSource: publisher => `Only ${publisher} reports these figures so far.`,
      sourcesDiffer: names =>
        `Sources print different figures for ${list.format(names)}; they stand side by side.`,
      winnersDiffer: names => `Sources name different winners: ${list.format(names)}.`,
      rivalVotes: names =>
        `${list.format(names)} are each named winner with more than half: these are counts of rival votes, or one of them is wrong.`,
      fromContext: names =>
        `Read from the context, so less certain: the sentence with the figure does not name ${list.format(names)}.`,
      sumOver100:
        'The printed shares exceed the whole when added up: at least one is wrong or belongs to another count.',
      votesAndPercent: names =>
        `Votes and shares do not fit together for ${list.format(names)}: they may come from different counts.`,
      moreVotesThanVoters:
        'More votes are printed than voters are registered: at least one figure is wrong or belongs to another count.',
      notFinal: standing =>
        standing === 'projected'
          ? 'Only estimates are known, no count.'
          : 'The count was not final when this was printed.',
      stale: (latest, zone) => `The newest article on this vote is of ${day(latest, zone)}.`,
      upcoming: what => `Announced: ${lower(vote(what))}.`,
      noOutcome: what => `Announced, with no outcome told so far: ${lower(vote(what))}.`,
    },
    unknown: ({ place, year, office }) =>
      `No article that Teller has read reports ${
        office ? `a ${lower(offices[office])}` : 'a vote'
      } in ${place}${year ? ` in ${year}` : ''}. More feeds on the place would help: the operator adds them with “feeds add”.`,
    several: (place, year) => `${place} voted several times in ${year}. Which vote do you mean?`,
    pick: 'Known votes',
  },

  who: {
    alsoPrinted: 'Also printed as',
    roles: 'Roles',
    said: (at, zone) => `as of ${day(at, zone)}`,
    annulled: 'later annulled',
    elections: 'Votes',
    columns: { vote: 'Vote', percent: 'Share', votes: 'Votes', outcome: 'Outcome' },
    stands: 'Stands',
    quotes: 'In their own words',
    reported: 'Reported to have said',
    stories: 'Latest articles',
    bare: 'Articles name this person but tell no role, vote or words.',
    several: asked => `“${asked}” may be several people. Whom do you mean?`,
    unknown: asked =>
      `No article that Teller has read names “${asked}”. Another spelling or the full name may help; any script will do.`,
    nearest: 'Nearest names',
  },

  same: {
    title: 'One person or two?',
    waiting: (names, verdict) =>
      `Noted: ${list.format(names)} are ${verdict === 'same' ? 'one person' : 'two people'}. The operator decides; nothing changes until then.`,
    known: (names, verdict) =>
      `${list.format([...new Set(names)])}: Teller takes them for ${verdict === 'same' ? 'one person' : 'two people'} already.`,
    full: 'Too much waits for the operator at the moment. Please say it again later.',
    two: 'Write two names with a slash between them, as in “same one Khajimba / Хаджимба”.',
    one: 'The first two are one person',
    other: 'These are two people',
  },
  timeline: {
    title: about => (about === undefined ? 'Timeline' : `Timeline: ${about}`),
    ofWhat: 'A timeline of what? Write a place or a name, as in “timeline abkhazia”.',
    nothing: (about, year) =>
      `No article that Teller has read tells of anything dated on ${about}${year === null ? '' : ` in ${year}`}.`,
    undated: 'Without a date',
    winner: name => `named winner: ${name}`,
    inYear: year => `The year ${year}`,
  },
  compare: {
    with: year => `Compare with ${year}`,
    title: ({ place, office }) => `${place}: two votes compared, ${lower(offices[office])}`,
    places: ['First', 'Second', 'Third', 'Fourth'],
    notTold: 'not told',
    unknown: (place, years) =>
      years.length === 0
        ? `Articles do not tell of two votes for one office in ${place}.`
        : `Articles do not tell of two votes for one office in ${place} that fit ${list.format(years.map(String))}.`,
  },
  news: {
    title: place => (place === undefined ? 'News' : `News: ${place}`),
    nothing: place =>
      place === undefined
        ? 'No articles yet. They come with the next poll of the feeds, or with “import”.'
        : `No article on ${place} yet. More feeds on the place would help: the operator adds them with “feeds add”.`,
    told: (names, independent) =>
      independent > 1
        ? `${list.format(names)} (${several(independent, 'publisher', 'independent publishers')})`
        : list.format(names),
  },
  digest: {
    title: place => `Digest: ${place}`,
    since: (at, zone) => `Since ${day(at, zone)}`,
    nothing: (place, at, zone) => `Nothing new on ${place} since ${day(at, zone)}.`,
    further: 'There is more: ask for the news.',
    figure: ({ kind, choice = '', value, hedge, before, by, at, now, zone }) => {
      const said = (figure: string) => (hedge ? en.hedged(hedge, figure) : figure)
      const from = before === undefined ? '' : `${decimal.format(before)} → `
      const figure = {
        turnout: `turnout ${from}${said(en.percent(value))}`,
        registered: `registered voters ${from}${said(decimal.format(value))}`,
        percent: `${choice} ${from}${said(en.percent(value))}`,
        votes: `${choice} ${from}${several(value, 'vote', 'votes')}`,
        seats: `${choice} ${from}${several(value, 'seat', 'seats')}`,
      }[kind]
      return `${figure}, ${by}, ${clock(at, now, zone)}`
    },
    onlyBy: names =>
      names.length === 1 ? `Reported only by ${names[0]}` : `One text, printed by ${list.format(names)}`,
    continues: 'Follow-up',
    corrected: 'Corrected since',
    changed: (publisher, was, now) =>
      `${publisher} has changed its article, which no longer says: “${was}”${now ? ' It now says:' : ''}`,
  },
  region: {
    names: 'Names',
    capital: 'Capital',
    parent: 'Claimed by, or part of',
    patron: 'Backed by',
    control: 'Run by',
    recognisedBy: 'Recognised by',
    nobody: 'no state',
    votes: 'Votes that articles report',
    upcoming: 'to come',
    noVotes: 'No article that Teller has read reports a vote here.',
    people: 'People in the news',
    sources: 'Seen at',
    until: (from, to) =>
      from && to
        ? `${date(from)} to ${date(to)}`
        : from
          ? `since ${date(from)}`
          : to
            ? `until ${date(to)}`
            : '',
  },
  search: {
    title: words => `Search: ${words}`,
    nothing: words => `No article has “${words}”. Fewer words, or another form of them, may find more.`,
  },
  sources: {
    title: place => (place === undefined ? 'Sources' : `Sources: ${place}`),
    nothing: place =>
      place === undefined
        ? 'No sources yet.'
        : `No source for ${place} yet: no article, and no feed in the catalogue.`,
    owner: 'Owner',
    funding: 'Funding',
    status: 'Legal status',
    languages: 'Languages',
    notInCatalogue: 'no passport: not in the catalogue',
    camps: 'Who was heard in the latest articles',
    unheard: 'Not heard',
    unplaced: papers =>
      `The camp of ${several(papers, 'publisher', 'publishers')} above is not known, so this may be wrong.`,
    onlyBy: publisher => `only by ${publisher}`,
    alone: 'Reported by one publisher alone',
    campUnknown: 'not known',
    columns: { publisher: 'Publisher', camp: 'Camp', articles: 'Articles' },
  },
  feeds: {
    title: 'Feeds',
    unwell: 'Feeds that are not well',
    well: (well, all) => `Feeds that are well: ${count(well)} of ${count(all)}.`,
    lastGood: 'last good poll',
    neverGood: 'never polled well',
    ailments: {
      gone: 'its server says that it is gone for good; its site may name a new address',
      'given-up': 'nothing came of it for four weeks, so it is asked no more; add it again once it is back',
      'not-found': 'nothing stands at its address; its site may name a new one',
      moved: 'its server names a new address, which is taken over once it has said so three times in a row',
      blocked:
        'the site does not let Teller in; its keeper can, and may want to know whom to write to (TELLER_CONTACT)',
      busy: 'its server asks Teller to come later, and Teller does',
      server: 'its server answers with an error of its own, which only its keeper can mend',
      unreachable: 'its server cannot be reached; it is tried again, less and less often',
      certificate: 'its certificate is not to be trusted; its keeper has to renew it',
      refused: 'its address, or the one it leads to, is none that Teller asks',
      page: 'a web page stands where the feed should be; add the site’s own address, and Teller looks for its feed',
      'no-feed': 'what stands there is no feed; its keeper can mend it, or its site may name another address',
      broken: 'it is broken, and was read as far as it goes; its keeper can mend it',
      'too-large': 'it is larger than a feed may be; its site may offer a shorter one',
      encoding: 'it does not rightly say its encoding, which was guessed; its keeper can name it',
      clock: 'it dates articles in the future; the time when they were seen stands instead',
      robots: 'robots.txt keeps machines from its articles: no more is known of them than the feed says',
      ours: 'a mistake of Teller’s own; the log has more',
      silent: 'it has brought nothing new for a month; it may have moved',
      twin: 'another feed brings the same articles; one of the two can go',
    },
    lastCall: source =>
      `The feed of ${source} has brought nothing but trouble for three weeks. It is asked for one more week, and then given up.`,
    givenUp: source => `The feed of ${source} is given up: it is asked no more. Its articles stay.`,
  },
  why: {
    title: 'Why?',
    printed: 'The printed sentence, in its paragraph',
    publisher: 'Publisher',
    published: 'Published',
    learned: 'Learned',
    read: 'Read',
    beginning: 'the beginning only: the rest of the article was not open to Teller',
    saidBy: 'Credited to',
    rule: 'Read by rule',
    archived: 'Copy in the archive',
    standing: 'Standing',
    says: 'Says',
    unknown: asked =>
      `“${asked}” is no figure of the last answer and no claim. Ask for a vote first, then for a figure as it is shown.`,
    several: asked => `“${asked}” stands in several sentences. Which one?`,
    predicates: {
      result: 'result',
      turnout: 'turnout',
      registered: 'registered voters',
      'polling-day': 'polling day',
      winner: 'winner',
      position: 'stand',
      role: 'role',
      said: 'words',
    },
    denied: 'denied',
  },
  topics: {
    votes: (place, date) => `${place}: votes${date === null ? '' : ` of ${en.date(date)}`}`,
    unknownPublisher: asked => `No publisher is known by “${asked}”. “sources” lists them.`,
  },
  follow: {
    title: 'Following',
    done: ({ place, at, until, zone, every, sources, threads }) =>
      [
        until !== undefined
          ? `News on ${place} will be posted here as it breaks; from ${at} to ${until}, ${zone}, it is held back and then sent together.`
          : `A digest on ${place} will be posted here ${everyWords[every]} at ${at}, ${zone}.`,
        ...(sources === undefined
          ? []
          : [`Only what ${en.publishers(sources)} or more ${sources === 1 ? 'tells' : 'tell'}.`]),
        ...(threads === undefined ? [] : [`${capital(threadWords[threads])}.`]),
      ].join(' '),
    known: 'This is posted here already.',
    badTime: typed => `“${typed}” is no time of day. Write hours and minutes: 09:00.`,
    badZone: typed => `“${typed}” is no time zone. Write an IANA name: Asia/Tbilisi, Europe/Chisinau, UTC.`,
    badThread: 'A thread per story goes with news as it breaks: add “breaking”.',
    tooMany: limit => `A chat follows ${limit} digests at most. Stop one first.`,
    show: 'Show the digest now',
  },
  following: {
    title: 'Posted here',
    none: 'Nothing is posted here yet.',
    line: ({ line, at, until, zone, every, sources, always, threads }) =>
      [
        until !== undefined
          ? `${line}: ${everyWords[every]}, quiet from ${at} to ${until}, ${zone}`
          : `${line}: ${everyWords[every]} at ${at}, ${zone}`,
        ...(sources === undefined ? [] : [`at least ${en.publishers(sources)}`]),
        ...(always ? ['also where nothing is new'] : []),
        ...(threads === undefined ? [] : [threadWords[threads]]),
      ].join('; '),
    suspended: reason => `suspended: ${reason}`,
    stopped: line => `No longer posted here: ${line}.`,
    changed: line => `Changed. ${line}.`,
    changing: n =>
      `Or write it, with any time and time zone: following change ${n} weekdays 18:00 Asia/Tbilisi`,
    noSuch: n => `There is no number ${n} in the list.`,
    change: n => `Change number ${n}`,
    stop: n => `Stop number ${n}`,
    rhythms: { daily: 'Every day', weekdays: 'On weekdays', weekly: 'Once a week', breaking: 'As it breaks' },
  },
  missed: {
    title: 'What may not have arrived',
    none: 'Nothing: everything that was sent here arrived, or waits its turn.',
    uncertain: n =>
      `The answer to ${several(n, 'message', 'messages')} was lost on the way: ${n === 1 ? 'it' : 'they'} may stand here or not, and ${n === 1 ? 'is' : 'are'} not sent again unless you want it.`,
    resent: n => `${several(n, 'message', 'messages')} will be sent again.`,
    resend: 'Send again',
    policy: {
      leave:
        'Such a message may be missing; it never stands here twice. With “settings uncertain resend” it is sent once more by itself, and may then stand here twice.',
      resend:
        'Such a message is sent once more by itself, because this chat chose so: it may stand here twice. “settings uncertain leave” ends that.',
    },
    collapsed: n =>
      `You missed ${several(n, 'message', 'messages')}: ${n === 1 ? 'it' : 'they'} could not be sent for more than a day. The news tells what happened since.`,
  },
  settings: {
    title: 'Settings of this chat',
    names: settingNames,
    values: {
      en: 'English',
      ru: 'русский',
      both: 'both names: Sokhumi/Sukhumi',
      'de-facto': 'as those who run the place say',
      'de-jure': 'as the state that claims it says',
      'as-printed': 'as the language says',
      private: 'shown to the asker alone, where the platform can',
      public: 'shown to everyone',
      auto: 'shown to everyone; where others are talking, to the asker alone, who can share them',
      leave: 'left: it may be missing, and is never there twice',
      resend: 'sent once more: it may be there twice',
    },
    buttons: {
      both: 'Both names',
      'de-facto': 'De facto names',
      'de-jure': 'De jure names',
      'as-printed': 'Names by language',
      private: 'Private answers',
      public: 'Public answers',
      auto: 'Private when busy',
      leave: 'Never send twice',
      resend: 'Send again if in doubt',
    },
    done: name => `${settingNames[name]}: set.`,
    badValue: (name, typed) => `“${typed}” is no value for ${name}.`,
    hint: 'Change one with “settings language ru”.',
  },
  help: {
    title: 'Teller',
    intro: 'Tells who won, by how much, says who, and who rejects it.',
    commands: 'What can be asked',
    options: 'Options',
    examples: 'Try',
    optional: 'optional',
    administers: 'Only those who run the chat may use it there.',
    unknown: asked => `There is no command “${asked}”.`,
    promise: 'Every figure leads to the sentence that printed it; where sources differ, both are shown.',
  },
  export: {
    title: 'What is kept of this chat',
    nothing: 'Nothing is kept of this chat.',
    done: 'All of it stands in the file, which goes to you alone. Messages are kept for 30 days after they were sent, what platforms told us for 7; the rest until /forget.',
    tables: {
      inbox: 'Questions that are being answered',
      deliveries: 'Messages, sent and owed',
      lanes: 'What is sent next',
      heard: 'Articles that digests told of',
      slots: 'Times at which a digest was made',
      subscriptions: 'What is followed',
      chats: 'Settings',
      judgements: 'What was said of names',
    },
  },
  forget: {
    asking: 'Forget this chat?',
    title: 'Forgotten',
    done: 'Everything kept of this chat is deleted: settings, subscriptions and what was still to be sent.',
    nothing: 'Nothing was kept of this chat.',
    ask: 'This deletes the chat’s settings, subscriptions and everything still to be sent. It cannot be undone.',
    confirm: 'Delete',
  },

  misunderstood: {
    takenAs: line => `Taken as the question “${line}”.`,
    title: 'Not understood',
    nothingAsked: 'Nothing was asked. Try one of these.',
    unknownCommand: asked => `There is no command “${asked}”.`,
    unknownRegion: asked => `No place is known by the name “${asked}”.`,
    severalRegions: asked => `“${asked}” may be several places. Which one do you mean?`,
    missingOption: option => missing[option] ?? `Something is missing: ${option}.`,
    badOption: (option, typed) => `“${typed}” cannot be understood as ${option}.`,
    leftOver: (typed, command) => `“${typed}” says nothing to ${command}.`,
    tooLong: 'That is too long to be understood. Ask in a few words.',
    nearest: 'You can ask',
    notAllowed: 'Only those who run this chat may do that here.',
  },
  failure: {
    title: 'Something went wrong',
    reference: reference =>
      `This is our fault, not yours. The operator finds it in the log under ${reference}.`,
    busy: 'Too much is being asked at once. Please try again in a minute.',
  },
}
