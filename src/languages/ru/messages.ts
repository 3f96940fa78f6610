// What Teller says in Russian.
import type { Office } from '../../model/election.ts'
import type { Threads } from '../../model/subscription.ts'
import type { PartialDate } from '../../model/time.ts'
import type { Every, Messages, VoteWords } from '../messages.ts'
import { bodies } from './bodies.ts'

const locale = 'ru'
const plural = new Intl.PluralRules(locale)
const list = new Intl.ListFormat(locale, { type: 'conjunction' })
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })

/** Nominative, by the noun's gender where it matters; larger numbers in digits. */
const neuter = [
  'ни одного',
  'одно',
  'два',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
]
const feminine = neuter.with(0, 'ни одной').with(1, 'одна').with(2, 'две')

function several(n: number, numerals: readonly string[], one: string, few: string, many: string): string {
  const form = plural.select(n)
  return `${numerals[n] ?? decimal.format(n)} ${form === 'one' ? one : form === 'few' ? few : many}`
}

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
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)).replace(/\s*г\.$/, ' года')
}
const day = (at: string, timeZone: string) =>
  dayIn(timeZone)
    .format(new Date(at))
    .replace(/\s*г\.$/, ' года')
/** Сегодня довольно часа. */
const clock = (at: string, now: string, timeZone: string) =>
  new Intl.DateTimeFormat(locale, {
    ...(day(at, timeZone) === day(now, timeZone) ? {} : { day: 'numeric', month: 'long' }),
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  }).format(new Date(at))

const offices: Record<Office, string> = {
  president: 'Выборы президента',
  parliament: 'Парламентские выборы',
  'head-of-government': 'Выборы главы',
  referendum: 'Референдум',
  local: 'Местные выборы',
  regional: 'Региональные выборы',
  other: 'Выборы',
}
const choiceNames: Record<Office, string> = {
  president: 'Кандидат',
  parliament: 'Партия или кандидат',
  'head-of-government': 'Кандидат',
  referendum: 'Ответ',
  local: 'Партия или кандидат',
  regional: 'Партия или кандидат',
  other: 'За кого',
}
const rounds: Record<number, string> = { 1: 'первый тур', 2: 'второй тур' }
/** A sentence as it is printed, without the line breaks of the page. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
const reported: Record<Office, string> = {
  president: 'о выборах президента',
  parliament: 'о парламентских выборах',
  'head-of-government': 'о выборах главы',
  referendum: 'о референдуме',
  local: 'о местных выборах',
  regional: 'о региональных выборах',
  other: 'о выборах',
}

function vote({ office, place, date: when, round }: VoteWords): string {
  const name = place === undefined ? offices[office] : `${place}: ${lower(offices[office])}`
  const which = round ? `, ${rounds[round] ?? `${round}-й тур`}` : ''
  return `${name}${when ? `, ${date(when)}` : ''}${which}`
}

const threadWords: Record<Threads, string> = {
  story: 'каждое событие в своей ветке',
  post: 'каждое своим постом',
}
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const tellersWords = (sources: number) =>
  `только то, о чём сообщает не меньше чем ${several(sources, neuter, 'издание', 'независимых издания', 'независимых изданий')}`
const everyWords: Record<Every, string> = {
  daily: 'каждый день',
  weekdays: 'по будням',
  weekly: 'по понедельникам',
  breaking: 'сразу',
}
const settingNames = {
  ...{ language: 'Язык', naming: 'Названия мест', zone: 'Часовой пояс', answers: 'Ответы' },
  uncertain: 'Сообщение, о котором неизвестно, дошло ли оно',
}

/** What a question lacks, by the option's name. */
const missing: Readonly<Record<string, string>> = {
  region: 'В вопросе нет известного места. Напишите его, например: «выборы абхазия».',
  name: 'О ком речь? Напишите имя, например: «кто Хаджимба».',
  words: 'Что искать? Напишите слова, например: «поиск пересчёт».',
  verdict: 'Один человек или двое? Напишите с обоими именами: «same one Khajimba / Хаджимба».',
  names: 'О ком речь? Напишите два имени через косую черту: «same one Khajimba / Хаджимба».',
  target: 'О какой цифре речь? Напишите её так, как она показана, например: «why 47.3».',
}

export const ru: Messages = {
  commands: {
    election: {
      summary: 'Кто победил, с каким счётом, кто это сообщает и кто не согласен',
      options: {
        region: 'Место, под любым из его названий',
        year: 'Год; без него — последние выборы',
        office: 'президент, парламент, референдум …',
        month: 'Если в году голосовали дважды: месяц, от 1 до 12',
      },
      examples: ['election abkhazia', 'выборы киргизия 2009 президент'],
    },
    who: {
      summary: 'Человек: должности, выборы, позиции и слова',
      options: { name: 'Имя, в любом написании и любой письменности' },
      examples: ['who khajimba', 'кто Хаджимба'],
    },
    timeline: {
      summary: 'Что происходило по порядку: выборы, решения, позиции, должности',
      options: {
        region: 'Место, под любым из его названий',
        year: 'Только один год',
        name: 'Или человек, в любом написании и любой письменности',
      },
      examples: ['timeline abkhazia', 'хроника Хаджимба'],
    },
    compare: {
      summary: 'Два голосования одного места рядом',
      options: {
        region: 'Место, под любым из его названий',
        year: 'Год одного голосования; без годов — два последних',
        with: 'Год другого голосования',
        office: 'президент, парламент, референдум …',
      },
      examples: ['сравнить абхазия 2014 2019'],
    },
    same: {
      summary: 'Сообщить, что два имени — один человек или два разных; решает оператор',
      options: { verdict: 'one (один) или two (двое)', names: 'Два имени через косую черту' },
      examples: ['same one Khajimba / Хаджимба'],
    },
    news: {
      summary: 'Последние события, каждое один раз',
      options: { region: 'Место; без него — отовсюду' },
      examples: ['news abkhazia', 'новости'],
    },
    digest: {
      summary: 'Что произошло, словами самих изданий',
      options: {
        region: 'Место; или одно из следующих четырёх',
        person: 'Человек, партия или орган, под любым именем',
        election: 'Голосование: место, год, должность',
        search: 'Слова, как для поиска',
        publisher: 'Издание: название или адрес сайта',
        period: 'day (день), week (неделя) или breaking (только то, о чём сообщают многие)',
        sources: 'Только то, о чём сообщают столько независимых изданий',
        empty: 'always — сказать и тогда, когда ничего нового нет',
      },
      examples: ['digest abkhazia', 'дайджест приднестровье week', 'дайджест человек Хаджимба week'],
    },
    region: {
      summary: 'Место: названия, кто управляет, кто признаёт, какие были выборы',
      options: { region: 'Место, под любым из его названий' },
      examples: ['регион южная осетия'],
    },
    search: {
      summary: 'Статьи с этими словами',
      options: { words: 'Слова; "фраза"; сузить: в:МЕСТО кто:ИМЯ с:2019-09 до:2020' },
      examples: ['поиск пересчёт', 'search "второй тур"', 'поиск пересчёт в:абхазия с:2019'],
    },
    sources: {
      summary: 'Кто стоит за изданиями и чьи голоса были слышны',
      options: { region: 'Место; без него — все источники' },
      examples: ['источники абхазия'],
    },
    why: {
      summary: 'Предложение, в котором напечатана цифра',
      options: { target: 'Цифра из последнего ответа или код утверждения' },
      examples: ['why 47.3'],
    },
    follow: {
      summary: 'Присылать сюда дайджест в заданное время',
      options: {
        region: 'Место; или одно из следующих четырёх',
        person: 'Человек, партия или орган, под любым именем',
        election: 'Голосование: место, год, должность',
        search: 'Слова, как для поиска',
        publisher: 'Издание: название или адрес сайта',
        every: 'daily (каждый день), weekdays (по будням), weekly (раз в неделю) или breaking (сразу)',
        at: 'Местное время, 09:00; для breaking — начало тихих часов',
        until: 'Для breaking — конец тихих часов, 08:00',
        zone: 'Часовой пояс, Asia/Tbilisi; без него — пояс чата',
        sources: 'Только то, о чём сообщают столько независимых изданий',
        empty: 'always — одна строка и тогда, когда ничего нового нет',
        thread: 'story — ветка для каждого события; post — пост в этом форуме для каждого',
      },
      examples: [
        'follow abkhazia',
        'follow abkhazia daily 09:00 Asia/Tbilisi',
        'follow abkhazia breaking 22:00 08:00 sources:3',
        'подписаться человек Хаджимба breaking',
        'подписаться выборы Абхазия',
        'подписаться поиск "второй тур" weekly',
      ],
    },
    following: {
      summary: 'Что сюда присылается и как это изменить или прекратить',
      options: {
        action: 'change — изменить, stop — прекратить',
        number: 'Номер в списке',
        every: 'Изменить на: daily, weekdays (по будням), weekly (раз в неделю) или breaking (сразу)',
        at: 'Изменить на: местное время; для breaking — начало тихих часов',
        until: 'Изменить на: для breaking — конец тихих часов',
        zone: 'Изменить на: часовой пояс, Asia/Tbilisi',
      },
      examples: ['following', 'following change 1 weekdays 18:00', 'following stop 1'],
    },
    missed: {
      summary: 'Что было отправлено сюда и могло не дойти',
      options: { action: 'resend — отправить снова' },
      examples: ['missed', 'пропущенное resend'],
    },
    settings: {
      summary: 'Язык, названия мест, часовой пояс, кто видит ответы и что отправлять снова',
      options: { setting: 'language, naming, zone, answers или uncertain', value: 'Новое значение' },
      examples: ['settings', 'settings language ru', 'settings naming de-facto'],
    },
    export: {
      summary: 'Всё, что хранится об этом чате, файлом и только для вас',
      options: {},
      examples: ['export'],
    },
    forget: {
      summary: 'Удалить всё, что хранится об этом чате',
      options: { confirm: 'yes — да' },
      examples: ['forget'],
    },
    help: {
      summary: 'О чём можно спросить',
      options: { command: 'Команда, чтобы увидеть её параметры' },
      examples: ['help', 'help election'],
    },
  },

  script: 'Cyrillic',
  percent: value => `${decimal.format(value)} %`,
  number: value => decimal.format(value),
  hedged: (hedge, figure) =>
    `${{ 'at-least': 'более', about: 'около', almost: 'почти', 'less-than': 'менее' }[hedge]} ${figure}`,
  date,
  day,
  publishers: n => several(n, neuter, 'издание', 'независимых издания', 'независимых изданий'),
  articles: n => several(n, feminine, 'статья', 'статьи', 'статей'),

  offices,
  vote,
  round: round => {
    const words = rounds[round] ?? `${round}-й тур`
    return capital(words)
  },
  standings: {
    official: 'официальные',
    preliminary: 'предварительные',
    projected: 'оценка (экзитпол или параллельный подсчёт)',
    reported: 'без ссылки на официальный орган',
    upcoming: 'голосования ещё не было',
  },
  standingWords: {
    official: 'официально',
    preliminary: 'предварительно',
    projected: 'оценка',
    reported: 'без ссылки на официальный орган',
    upcoming: 'ещё не было',
  },
  agreements: {
    unknown: 'цифры неизвестны',
    single: 'единственный источник',
    disputed: 'источники расходятся',
    agreed: n =>
      several(n, neuter, 'издание согласно', 'независимых издания согласны', 'независимых изданий согласны'),
  },
  stances: {
    rejects: 'непризнание результата',
    'alleges-fraud': 'обвинение в фальсификации',
    illegitimate: 'отказ считать голосование законным',
    boycotts: 'бойкот',
    'demands-rerun': 'требование новых выборов',
    protests: 'протест',
    sues: 'обращение в суд',
    defends: 'защита итогов голосования',
    congratulates: 'поздравление победителю',
    recognises: 'признание голосования',
    concedes: 'признание поражения',
    criticises: 'критика хода голосования',
    'endorses-conduct': 'оценка голосования как свободного и честного',
  },
  sides: {
    winner: 'победившая сторона',
    authorities: undefined,
    lost: 'проигравшая сторона',
    candidate: 'кандидат',
    opposition: undefined,
    claims: 'считает место своим',
    backs: 'поддерживает местные власти',
    observers: 'наблюдатели',
    states: undefined,
    others: undefined,
  },
  body: id => bodies[id].said,
  outcomes: {
    won: 'победа',
    lost: 'поражение',
    'went-on': 'выход в следующий тур',
    ran: 'участие',
    stands: 'предстоит',
  },
  camps: {
    'de-facto': 'при фактических властях',
    'parent-state': 'в государстве, которое считает место своим',
    'patron-state': 'в государстве, которое поддерживает власти',
    opposition: 'оппозиция',
    independent: 'независимое',
    'western-public': 'западный общественный вещатель',
    agency: 'информационное агентство',
    unknown: 'чьё — неизвестно: ни одна известная нам страница этого не сообщает',
  },
  choices: { Yes: 'Да', No: 'Нет', 'Against all': 'Против всех' },
  quoted: text => `«${inOneLine(text)}»`,
  rowOf: (name, what) => `${name} (${what})`,

  election: {
    pollingDay: 'День голосования',
    winner: 'Победитель',
    nobodyNamed: 'ни одна статья не называет',
    figures: 'Данные',
    sourcing: 'Надёжность',
    turnout: 'Явка',
    registered: 'Избирателей в списках',
    threshold: 'Что было нужно',
    results: 'Результаты',
    noResults: 'Ни в одной прочитанной статье результатов нет.',
    columns: { choice: choiceNames, party: 'Партия', percent: 'Доля', votes: 'Голосов', seats: 'Мандатов' },
    stands: 'Кто что говорит о голосовании',
    noStands: 'Ни одна прочитанная статья не сообщает, кто как отнёсся к этому голосованию.',
    silent: names => `Заявлений не найдено: ${list.format(names)}.`,
    said: 'Что говорили ещё',
    next: what => `Затем: ${lower(vote(what))}.`,
    after: 'Что было дальше',
    sameDay: 'В тот же день',
    firstRoundDay: 'В день первого тура',
    place: 'О месте',
    policies: {
      both: 'оба, где приняты два',
      'de-facto': 'как говорят те, кто управляет местом',
      'de-jure': 'как говорит государство, которое считает его своим',
      'as-printed': 'как принято в языке',
    },
    others: 'Другие голосования',
    why: 'Кто это напечатал?',
    notices: {
      singleSource: publisher => `Эти данные пока сообщает только ${publisher}.`,
      sourcesDiffer: names => `Источники расходятся в цифрах, они показаны рядом: ${list.format(names)}.`,
      winnersDiffer: names => `Источники называют разных победителей: ${list.format(names)}.`,
      rivalVotes: names =>
        `Победителем с большинством голосов называют каждого: ${list.format(names)}. Это итоги двух разных голосований соперников или ошибка.`,
      fromContext: names =>
        `Прочитано по соседним предложениям, поэтому менее надёжно: в предложении с цифрой нет имени (${list.format(names)}).`,
      sumOver100:
        'Напечатанные доли в сумме больше целого: хотя бы одна неверна или относится к другому подсчёту.',
      votesAndPercent: names =>
        `Голоса и доли не сходятся, возможно, они из разных подсчётов: ${list.format(names)}.`,
      moreVotesThanVoters:
        'Голосов напечатано больше, чем избирателей в списках: хотя бы одно число неверно или относится к другому подсчёту.',
      notFinal: standing =>
        standing === 'projected'
          ? 'Известны только оценки, не подсчёт.'
          : 'Когда это было напечатано, подсчёт не был окончен.',
      stale: (latest, zone) => `Самая новая статья об этом голосовании: ${day(latest, zone)}.`,
      upcoming: what => `Объявлено: ${lower(vote(what))}.`,
      noOutcome: what => `Объявлено, об исходе пока ничего не известно: ${lower(vote(what))}.`,
    },
    unknown: ({ place, year, office }) =>
      `${place}${year ? `, ${year} год` : ''}: ни одна прочитанная статья не сообщает ${
        office ? reported[office] : 'о голосовании'
      }. Помогут новые ленты об этом месте: оператор добавляет их командой «feeds add».`,
    several: (place, year) =>
      `${place}: в ${year} году голосовали несколько раз. Какое голосование вас интересует?`,
    pick: 'Известные голосования',
  },

  who: {
    alsoPrinted: 'Другие написания',
    roles: 'Должности',
    said: (at, zone) => `по состоянию на ${day(at, zone)}`,
    annulled: 'позже отменено',
    elections: 'Выборы',
    columns: { vote: 'Голосование', percent: 'Доля', votes: 'Голосов', outcome: 'Исход' },
    stands: 'Позиции',
    quotes: 'Прямая речь',
    reported: 'В пересказе',
    stories: 'Последние статьи',
    bare: 'Статьи называют это имя, но не сообщают ни должности, ни выборов, ни слов.',
    several: asked => `«${asked}» — это могут быть разные люди. Кто вас интересует?`,
    unknown: asked =>
      `Ни одна прочитанная статья не называет «${asked}». Может помочь другое написание или полное имя, в любой письменности.`,
    nearest: 'Похожие имена',
  },

  same: {
    title: 'Один человек или двое?',
    waiting: (names, verdict) =>
      `Записано: ${list.format(names)} — ${verdict === 'same' ? 'один человек' : 'два разных человека'}. Решает оператор; до тех пор ничего не меняется.`,
    known: (names, verdict) =>
      `${list.format([...new Set(names)])}: Teller и так считает, что это ${verdict === 'same' ? 'один человек' : 'разные люди'}.`,
    full: 'Оператора ждёт слишком много сообщений. Повторите, пожалуйста, позже.',
    two: 'Напишите два имени через косую черту: «same one Khajimba / Хаджимба».',
    one: 'Первые двое — один человек',
    other: 'Это два разных человека',
  },
  timeline: {
    title: about => (about === undefined ? 'Хроника' : `Хроника: ${about}`),
    ofWhat: 'Чья хроника? Напишите место или имя, например: «хроника абхазия».',
    nothing: (about, year) =>
      `${about}${year === null ? '' : `, ${year} год`}: ни одна прочитанная статья не сообщает событий с датой.`,
    undated: 'Без даты',
    winner: name => `победителем называют: ${name}`,
    inYear: year => `${year} год`,
  },
  compare: {
    with: year => `Сравнить с ${year} годом`,
    title: ({ place, office }) => `${place}: сравнение двух голосований, ${lower(offices[office])}`,
    places: ['Первое место', 'Второе', 'Третье', 'Четвёртое'],
    notTold: 'не сообщается',
    unknown: (place, years) =>
      `${place}${years.length === 0 ? '' : ` (${list.format(years.map(String))})`}: статьи не сообщают о двух голосованиях за одну должность.`,
  },
  news: {
    title: place => (place === undefined ? 'Новости' : `Новости: ${place}`),
    nothing: place =>
      place === undefined
        ? 'Статей пока нет. Они появятся после опроса лент или команды «import».'
        : `${place}: статей пока нет. Помогут новые ленты об этом месте: оператор добавляет их командой «feeds add».`,
    told: (names, independent) =>
      independent > 1
        ? `${list.format(names)} (${several(independent, neuter, 'издание', 'независимых издания', 'независимых изданий')})`
        : list.format(names),
  },
  digest: {
    title: place => `Дайджест: ${place}`,
    since: (at, zone) => `С ${day(at, zone)}`,
    nothing: (place, at, zone) => `${place}: с ${day(at, zone)} ничего нового.`,
    further: 'Это не всё: спросите новости.',
    figure: ({ kind, choice = '', value, hedge, before, by, at, now, zone }) => {
      const said = (figure: string) => (hedge ? ru.hedged(hedge, figure) : figure)
      const from = before === undefined ? '' : `${decimal.format(before)} → `
      const figure = {
        turnout: `явка ${from}${said(ru.percent(value))}`,
        registered: `избирателей ${from}${said(decimal.format(value))}`,
        percent: `${choice} ${from}${said(ru.percent(value))}`,
        votes: `${choice}: голосов ${from}${said(decimal.format(value))}`,
        seats: `${choice}: мандатов ${from}${said(decimal.format(value))}`,
      }[kind]
      return `${figure}, ${by}, ${clock(at, now, zone)}`
    },
    onlyBy: names =>
      names.length === 1 ? `Сообщает только ${names[0]}` : `Один и тот же текст: ${list.format(names)}`,
    continues: 'Продолжение',
    corrected: 'С тех пор исправлено',
    changed: (publisher, was, now) =>
      `Издание ${publisher} изменило статью, в ней больше нет слов: «${was}»${now ? ' Теперь там сказано:' : ''}`,
  },
  region: {
    names: 'Названия',
    capital: 'Столица',
    parent: 'Кто считает своей территорией',
    patron: 'Кто поддерживает',
    control: 'Кто управляет',
    recognisedBy: 'Кто признаёт',
    nobody: 'ни одно государство',
    votes: 'Голосования, о которых сообщают статьи',
    upcoming: 'предстоит',
    noVotes: 'Ни одна прочитанная статья не сообщает о голосовании здесь.',
    people: 'Люди в новостях',
    sources: 'По данным',
    until: (from, to) =>
      from && to ? `${date(from)} – ${date(to)}` : from ? `с ${date(from)}` : to ? `до ${date(to)}` : '',
  },
  search: {
    title: words => `Поиск: ${words}`,
    nothing: words => `Статей со словами «${words}» нет. Попробуйте меньше слов или другую их форму.`,
  },
  sources: {
    title: place => (place === undefined ? 'Источники' : `Источники: ${place}`),
    nothing: place =>
      place === undefined
        ? 'Источников пока нет.'
        : `${place}: источников пока нет — ни статей, ни лент в каталоге.`,
    owner: 'Владелец',
    funding: 'Финансирование',
    status: 'Правовой статус',
    languages: 'Языки',
    notInCatalogue: 'паспорта нет: в каталоге не значится',
    camps: 'Кто был слышен в последних статьях',
    unheard: 'Не слышны',
    unplaced: papers =>
      `Чьи ${several(papers, neuter, 'издание', 'издания', 'изданий')} из названных выше, неизвестно, так что это может быть неверно.`,
    onlyBy: publisher => `только ${publisher}`,
    alone: 'Сообщает только одно издание',
    campUnknown: 'неизвестно',
    columns: { publisher: 'Издание', camp: 'Чьё', articles: 'Статей' },
  },
  feeds: {
    title: 'Ленты',
    unwell: 'Ленты, с которыми что-то не так',
    well: (well, all) => `Лент в порядке: ${decimal.format(well)} из ${decimal.format(all)}.`,
    lastGood: 'последний удачный опрос',
    neverGood: 'ни разу не удалось прочитать',
    ailments: {
      gone: 'сервер сообщает, что её больше нет; новый адрес может быть на сайте',
      'given-up':
        'четыре недели ничего не приходило, больше её не спрашивают; когда вернётся, добавьте её снова',
      'not-found': 'по этому адресу ничего нет; новый может быть на сайте',
      moved: 'сервер называет новый адрес; он будет принят, когда его назовут три раза подряд',
      blocked:
        'сайт не пускает Teller; пустить может его владелец, которому стоит знать, кому писать (TELLER_CONTACT)',
      busy: 'сервер просит зайти позже — так и будет',
      server: 'сервер отвечает собственной ошибкой; исправить её может только его владелец',
      unreachable: 'сервер недоступен; попытки продолжаются, всё реже',
      certificate: 'сертификату нельзя доверять; обновить его может владелец сайта',
      refused: 'этот адрес — или тот, куда он ведёт, — Teller не спрашивает',
      page: 'на месте ленты стоит страница сайта; добавьте адрес сайта, и Teller найдёт его ленту',
      'no-feed': 'по этому адресу не лента; исправить это может владелец, другой адрес может быть на сайте',
      broken: 'она повреждена и прочитана насколько возможно; исправить её может владелец',
      'too-large': 'она больше, чем может быть лента; на сайте может быть покороче',
      encoding: 'кодировка названа неверно или не названа и угадана; назвать её может владелец',
      clock: 'статьи датированы будущим; вместо этого стоит время, когда их увидели',
      robots: 'robots.txt не пускает машины к статьям: известно только то, что сказано в ленте',
      ours: 'ошибка самого Teller; подробности в журнале',
      silent: 'месяц ничего нового; возможно, она переехала',
      twin: 'те же статьи приносит другая лента; одну из двух можно убрать',
    },
    lastCall: source =>
      `От ленты «${source}» три недели одни неполадки. Её будут спрашивать ещё неделю, потом перестанут.`,
    givenUp: source => `Ленту «${source}» больше не спрашивают. Её статьи остаются.`,
  },
  why: {
    title: 'Откуда это?',
    printed: 'Напечатанное предложение в своём абзаце',
    publisher: 'Издание',
    published: 'Опубликовано',
    learned: 'Узнали',
    read: 'Прочитано',
    beginning: 'только начало: остальная часть статьи для Teller закрыта',
    saidBy: 'Со ссылкой на',
    rule: 'Прочитано по правилу',
    archived: 'Копия в архиве',
    standing: 'Статус',
    says: 'О чём',
    unknown: asked =>
      `«${asked}» — не цифра из последнего ответа и не код утверждения. Сначала спросите о выборах, потом о цифре в том виде, как она показана.`,
    several: asked => `«${asked}» стоит в нескольких предложениях. В каком?`,
    predicates: {
      result: 'результат',
      turnout: 'явка',
      registered: 'число избирателей',
      'polling-day': 'день голосования',
      winner: 'победитель',
      position: 'позиция',
      role: 'должность',
      said: 'слова',
    },
    denied: 'опровергнуто',
  },
  topics: {
    votes: (place, date) => `${place}: голосования${date === null ? '' : `, ${ru.date(date)}`}`,
    unknownPublisher: asked => `Издания «${asked}» нет среди известных. Их список — «источники».`,
  },
  follow: {
    title: 'Подписка',
    done: ({ place, at, until, zone, every, sources, threads }) =>
      [
        until !== undefined
          ? `${place}: важное будет приходить сюда сразу; с ${at} до ${until}, ${zone}, оно придержится и придёт потом вместе.`
          : `${place}: дайджест будет приходить сюда ${everyWords[every]} в ${at}, ${zone}.`,
        ...(sources === undefined ? [] : [`${capital(tellersWords(sources))}.`]),
        ...(threads === undefined ? [] : [`${capital(threadWords[threads])}.`]),
      ].join(' '),
    known: 'Это сюда уже приходит.',
    badTime: typed => `«${typed}» — не время суток. Напишите часы и минуты: 09:00.`,
    badZone: typed => `«${typed}» — не часовой пояс. Напишите имя IANA: Asia/Tbilisi, Europe/Chisinau, UTC.`,
    badThread: 'Ветка для каждого события — только для важного сразу: добавьте «breaking».',
    tooMany: limit =>
      `У чата может быть не больше ${limit} ${plural.select(limit) === 'one' ? 'подписки' : 'подписок'}. Сначала прекратите одну.`,
    show: 'Показать дайджест сейчас',
  },
  following: {
    title: 'Сюда приходит',
    none: 'Сюда пока ничего не приходит.',
    line: ({ line, at, until, zone, every, sources, always, threads }) =>
      [
        until !== undefined
          ? `${line}: ${everyWords[every]}, тихо с ${at} до ${until}, ${zone}`
          : `${line}: ${everyWords[every]} в ${at}, ${zone}`,
        ...(sources === undefined ? [] : [tellersWords(sources)]),
        ...(always ? ['и когда ничего нового нет'] : []),
        ...(threads === undefined ? [] : [threadWords[threads]]),
      ].join('; '),
    suspended: reason => `приостановлено: ${reason}`,
    stopped: line => `Больше не приходит: ${line}.`,
    changed: line => `Изменено. ${line}.`,
    changing: n =>
      `Или напишите, с любым временем и поясом: following change ${n} weekdays 18:00 Asia/Tbilisi`,
    noSuch: n => `В списке нет номера ${n}.`,
    change: n => `Изменить номер ${n}`,
    stop: n => `Прекратить номер ${n}`,
    rhythms: { daily: 'Каждый день', weekdays: 'По будням', weekly: 'Раз в неделю', breaking: 'Сразу' },
  },
  missed: {
    title: 'Что могло не дойти',
    none: 'Ничего: всё, что сюда отправлено, дошло или ждёт своей очереди.',
    uncertain: n =>
      `Ответ платформы потерялся (сообщений: ${decimal.format(n)}): они могли дойти или не дойти, и сами снова не отправляются.`,
    resent: n => `Будет отправлено снова: ${decimal.format(n)}.`,
    resend: 'Отправить снова',
    policy: {
      leave:
        'Такое сообщение может потеряться, но дважды не придёт. С «settings uncertain resend» оно один раз отправляется снова само и тогда может прийти дважды.',
      resend:
        'Такое сообщение один раз отправляется снова само, так решил этот чат: оно может прийти дважды. Отменить: «settings uncertain leave».',
    },
    collapsed: n =>
      `Пропущено сообщений: ${decimal.format(n)}. Больше суток их нельзя было отправить. О том, что произошло, расскажут новости.`,
  },
  settings: {
    title: 'Настройки чата',
    names: settingNames,
    values: {
      en: 'English',
      ru: 'русский',
      both: 'оба названия: Сухуми/Сухум',
      'de-facto': 'как говорят те, кто управляет местом',
      'de-jure': 'как говорит государство, которое считает его своим',
      'as-printed': 'как принято в языке',
      private: 'видит только спросивший, где это возможно',
      public: 'видят все',
      auto: 'видят все; если рядом идёт разговор — только спросивший, и он может поделиться',
      leave: 'не отправляется снова: может потеряться, но дважды не придёт',
      resend: 'отправляется снова, один раз: может прийти дважды',
    },
    buttons: {
      both: 'Оба названия',
      'de-facto': 'Названия де-факто',
      'de-jure': 'Названия де-юре',
      'as-printed': 'По языку',
      private: 'Ответы лично',
      public: 'Ответы всем',
      auto: 'Лично, если людно',
      leave: 'Никогда дважды',
      resend: 'Снова, если неясно',
    },
    done: name => `${settingNames[name]}: записано.`,
    badValue: (name, typed) => `«${typed}» не подходит для настройки ${name}.`,
    hint: 'Изменить можно так: «settings language ru».',
  },
  help: {
    title: 'Teller',
    intro: 'Сообщает, кто победил, с каким счётом, кто это говорит и кто не согласен.',
    commands: 'О чём можно спросить',
    options: 'Параметры',
    examples: 'Попробуйте',
    optional: 'необязательно',
    administers: 'Там, где есть администраторы, команда доступна только им.',
    unknown: asked => `Команды «${asked}» нет.`,
    promise: 'Каждая цифра ведёт к предложению, где она напечатана; если источники расходятся, показаны оба.',
  },
  export: {
    title: 'Что хранится об этом чате',
    nothing: 'Об этом чате ничего не хранится.',
    done: 'Всё это — в файле, который получите только вы. Отправленные сообщения хранятся 30 дней, полученное от платформ — 7, остальное — до /forget.',
    tables: {
      inbox: 'Вопросы, на которые готовится ответ',
      deliveries: 'Сообщения, отправленные и ожидающие',
      lanes: 'Что уйдёт следующим',
      heard: 'Статьи, о которых рассказали дайджесты',
      slots: 'Когда составлялись дайджесты',
      subscriptions: 'Подписки',
      chats: 'Настройки',
      judgements: 'Что сказано об именах',
    },
  },
  forget: {
    asking: 'Забыть этот чат?',
    title: 'Забыто',
    done: 'Всё, что хранилось об этом чате, удалено: настройки, подписки и неотправленные сообщения.',
    nothing: 'Об этом чате ничего не хранилось.',
    ask: 'Будут удалены настройки чата, подписки и всё неотправленное. Отменить это нельзя.',
    confirm: 'Удалить',
  },

  misunderstood: {
    takenAs: line => `Вопрос понят как «${line}».`,
    title: 'Непонятно',
    nothingAsked: 'Вопроса нет. Попробуйте что-нибудь из этого.',
    unknownCommand: asked => `Команды «${asked}» нет.`,
    unknownRegion: asked => `Места под названием «${asked}» в списке нет.`,
    severalRegions: asked => `«${asked}» — это могут быть разные места. Какое вас интересует?`,
    missingOption: option => missing[option] ?? `Чего-то не хватает: ${option}.`,
    badOption: (option, typed) => `«${typed}» не подходит: нужно ${option}.`,
    leftOver: (typed, command) => `Слова «${typed}» ничего не значат для команды ${command}.`,
    tooLong: 'Слишком длинно. Спросите в нескольких словах.',
    nearest: 'Можно спросить',
    notAllowed: 'Здесь это могут делать только администраторы чата.',
  },
  failure: {
    title: 'Что-то пошло не так',
    reference: reference =>
      `Это наша ошибка, не ваша. Оператор найдёт её в журнале под номером ${reference}.`,
    busy: 'Слишком много вопросов сразу. Попробуйте через минуту.',
  },
}
