// Who is named in an article, under which name, and who is meant by a shorter one.
import { expect, test } from 'vitest'
import { meantAt, readPeople } from '../../src/extract/people/people.ts'
import { takeApart } from '../../src/extract/text/take-apart.ts'

const people = (text: string) => readPeople(takeApart({ title: '', text }))
const names = (text: string) => people(text).list.map(({ name }) => name)
const roles = (text: string, name: string) =>
  people(text)
    .list.find(person => person.name === name)
    ?.roles.map(({ role }) => role)
const meant = (text: string, words: string) => {
  const all = people(text)
  const one = meantAt(all, text.lastIndexOf(words))
  return one && all.list[one.person]?.name
}

test.each([
  [
    'Georgian President Nino Beridze met opposition leader Anri Gelava in Tbilisi.',
    ['Nino Beridze', 'Anri Gelava'],
  ],
  ['The Central Election Commission said on Monday that Anri Gelava had won.', ['Anri Gelava']],
  ['The Gelava district and the Carter Hall stayed dark, the New Herald wrote.', []],
  ["Former Prime Minister Anri Gelava's For Progress party took four percent.", ['Anri Gelava']],
  [
    'Ludwig van der Berg and Omar al-Hadi spoke; so did J. B. Watson.',
    ['Ludwig van der Berg', 'Omar al-Hadi', 'J. B. Watson'],
  ],
  ['Mr. Watson left. Dr. Ann Watson stayed.', ['Watson', 'Ann Watson']],
  ['Officials in South Ossetia and Sukhumi said that Georgia was late.', []],
  ['Zhang Jun, 43, and Theresa May met on Monday.', ['Zhang Jun', 'Theresa May']],
])('%j names its persons', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  ['Президента Анри Гелаву поздравил глава МИД Олег Чернов.', ['Анри Гелава', 'Олег Чернов']],
  ['За Нину Беридзе отдали голоса многие. С Ниной Беридзе никто не спорил.', ['Нина Беридзе']],
  ['Отставка Олега Петровича Чернова удивила всех. Чернов молчал.', ['Олег Петрович Чернов']],
  ['По словам Ольги Черновой, Южная Осетия готова. Ольга Чернова уехала.', ['Ольга Чернова']],
  ['Бывшего министра Эдуарда Вольского арестовали.', ['Эдуард Вольский']],
  ['В Верховном суде Северной Осетии встретили Аслана Чичбу. Аслан Чичба победил.', ['Аслан Чичба']],
])('%j names its persons in the nominative', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('a name is one person through its shorter forms, and the fullest names it', () => {
  const text = 'Gelava won. Anri B. Gelava will serve until May, and A. Gelava was sworn in.'
  const { list } = people(text)
  expect(list.map(({ name }) => name)).toEqual(['Anri B. Gelava'])
  expect(list[0]?.mentions.map(([from, to]) => text.slice(from, to))).toEqual([
    'Gelava',
    'Anri B. Gelava',
    'A. Gelava',
  ])
})

test('relatives are two, and a surname alone goes to the one named last', () => {
  const text = 'Serdar Akunov was elected in May. In June Batyr Akunov left for the coast. Akunov retires.'
  expect(names(text)).toEqual(['Serdar Akunov', 'Batyr Akunov'])
  expect(meant(text, 'Akunov retires')).toBe('Batyr Akunov')
})

test.each([
  ['Opposition candidate Anri Gelava spoke.', ['Opposition candidate']],
  ['Anri Gelava, the leader of the Harbour party, spoke.', ['leader of the Harbour party']],
  ["The commission's chairman, Anri Gelava, spoke.", ['chairman']],
  [
    'The head of the Central Election Commission, Anri Gelava, spoke.',
    ['head of the Central Election Commission'],
  ],
  ['Anri Gelava, who leads the Forum of the Coast, spoke.', ['leads the Forum of the Coast']],
  ['Anri Gelava of the Harbour party spoke.', ['of the Harbour']],
  ['Anri Gelava has been elected president of the coast.', ['president of the coast']],
  ['Anri Gelava spoke. He was deputy chairman of the cabinet until May.', ['deputy chairman of the cabinet']],
  ['Anri Gelava, a 43-year-old lawyer nominated by nobody, spoke.', ['lawyer']],
  ['Anri Gelava, nominated by the Harbour party, spoke.', ['nominated by the Harbour party']],
  ['Anri Gelava, who had run the port for years, spoke.', ['run the port for years']],
  ['Anri Gelava, who sat on the commission at the time, spoke.', ['sat on the commission at the time']],
  ['Anri Gelava, in power since 1994, spoke.', ['in power since 1994']],
  [
    'Anri Gelava, who in May walked out of a cell, is now president of the coast.',
    ['president of the coast'],
  ],
  [
    'Anri Gelava, a farmer and a deputy of the district council, spoke.',
    ['farmer and a deputy of the district council'],
  ],
  ['Anri Gelava, a raftsman, spoke.', ['raftsman']],
  ['Anri Gelava is beating the incumbent, Pavel Daltov.', []],
  ['Anri Gelava, a day after the vote, spoke.', []],
  ['Anri Gelava, until lately economy minister, spoke.', ['economy minister']],
  ['Acting head of the region Anri Gelava spoke.', ['Acting head of the region']],
  ['Anri Gelava heads the upper house.', ['heads the upper house']],
  ['Anri Gelava and Nina Beridze, who lead the opposition list, spoke.', ['lead the opposition list']],
  ['Two former ministers living abroad, Nina Beridze and Anri Gelava, spoke.', ['former minister']],
  // Among others, in a row of names, and by a body.
  ['Anri Gelava, one of its leaders, stayed away.', ['one of its leaders']],
  ['Former presidents Nina Beridze, Anri Gelava and Ann Watson met.', ['Former president']],
  ['The Harbour Bank, whose acting president is Anri Gelava, expects more.', ['acting president']],
  ['Anri Gelava from the Harbour party came second.', ['from the Harbour party']],
  ['Anri Gelava of the Party of Coastal Reforms came second.', ['of the Party of Coastal Reforms']],
  ['Anri Gelava, an economist at Harbour Group, disagrees.', ['economist at Harbour Group']],
  ['The chairman of the commission, Mr Anri Gelava, disagrees.', ['chairman of the commission']],
  ['Anri Gelava from Batumi came second.', []],
])('%j says what he is', (text, expected) => {
  expect(roles(text, 'Anri Gelava')).toEqual(expected)
})

test.each([
  ['Вчера бывшего президента Анри Гелаву арестовали. Анри Гелава молчит.', ['бывший президент']],
  [
    'Об этом сообщил председатель Центральной избирательной комиссии Анри Гелава.',
    ['председатель Центральной избирательной комиссии'],
  ],
  ['Анри Гелава, лидер партии «Гавань», выступил.', ['лидер партии «Гавань»']],
  ['С главой ЦИК Анри Гелавой никто не спорил. Анри Гелава победил.', ['глава ЦИК']],
  ['Так решил заместитель председателя Анри Гелава.', ['заместитель председателя']],
  ['Это сказал исполняющий обязанности президента Анри Гелава.', ['исполняющий обязанности президента']],
  ['Об этом писал лидер местных коммунистов Анри Гелава.', ['лидер местных коммунистов']],
  ['Глава миссии наблюдателей от СНГ Анри Гелава доволен.', ['Глава миссии наблюдателей от СНГ']],
  ['Председателем кабинета министров с декабря работает Анри Гелава.', ['Председатель кабинета министров']],
  ['За действующего «президента» Анри Гелаву голосовали многие.', ['действующий «президент»']],
  ['У мэра-популиста Анри Гелавы 13%.', ['мэр-популист']],
  ['По словам одного из лидеров блока Анри Гелавы, власти молчали.', ['один из лидеров блока']],
  ['Сопредседатели группы Нина Беридзе, Анри Гелава и Ада Берг молчали.', ['Сопредседатель группы']],
  ['Анри Гелава из партии «Единый берег» стал вторым.', ['из партии «Единый берег»']],
  ['Представитель Абхазии в ПМР Анри Гелава молчал.', ['Представитель Абхазии в ПМР']],
  ['Премьер-министр республики (ТРСК) Анри Гелава молчал.', ['Премьер-министр республики']],
  ['Анри Гелава, которого упрекали, переизбран председателем ЦИК.', ['председатель ЦИК']],
])('%j says it in the nominative', (text, expected) => {
  expect(roles(text, 'Анри Гелава')).toEqual(expected)
})

test.each([
  ['Anri Gelava won. He thanked everyone.', 'He', 'Anri Gelava'],
  ['Nina Beridze lost to Anri Gelava. She conceded.', 'She', 'Nina Beridze'],
  ['Georgian President Nina Beridze arrived. Later the president left.', 'president', 'Nina Beridze'],
  ['Анри Гелава победил. Он поблагодарил всех.', 'Он', 'Анри Гелава'],
])('in %j, %j is %s', (text, words, expected) => {
  expect(meant(text, words)).toBe(expected)
})

test('a language without a lexicon has no people yet', () => {
  expect(names('საბჭო ორშაბათს შეიკრიბა და ბიუჯეტი მიიღო.')).toEqual([])
})
