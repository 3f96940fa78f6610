// Reports for tests of stories: three of one event, one of them in Russian, and one of another.
export const recount = {
  id: 'recount',
  title: 'Commission orders a recount in Tkuarchal',
  text: 'The election commission ordered a recount in the mining town of Tkuarchal on Tuesday, after Daur Kove complained that 214 ballots had vanished. Kove said the boxes were opened at night. The commission’s chairman, Batal Aiba, promised an answer by Friday.',
  published: '2026-03-03',
}
export const again = {
  id: 'again',
  title: 'Ballots to be counted again in Tkuarchal',
  text: 'Ballots in Tkuarchal are to be counted again. Batal Aiba, who heads the election commission, said that the complaint of Daur Kove about 214 vanished ballots had to be looked at, and that boxes may have been opened at night.',
  published: '2026-03-03',
}
export const russian = {
  id: 'russian',
  title: 'ЦИК пересчитает голоса в Ткуарчале',
  text: 'Голоса в Ткуарчале пересчитают. Об этом сообщил глава комиссии Батал Аиба. Кандидат Даур Кове жаловался на пропажу 214 бюллетеней, и в Ткуарчале, по словам Кове, урны вскрывали ночью.',
  published: '2026-03-04',
}
export const harbour = {
  id: 'harbour',
  title: 'Ferry line to Trabzon opens in May',
  text: 'A ferry line between Sokhumi and Trabzon is to open in May, the port authority said. Two ships with 300 berths each will sail weekly. The harbour was dredged last autumn, and customs officers are being trained.',
  published: '2026-03-03',
}

/** A bus falls, its driver was drunk: two stories until somebody says that it is the same man. */
export const crash = [
  'A bus fell into the Kodori gorge near Lata on Monday, and rescuers are searching for 12 passengers.',
  'The driver Zurab Kiria was drunk, said the traffic police of Sokhumi, who had stopped him twice in the winter.',
  'Zurab Kiria, who drove the bus that fell into the Kodori gorge near Lata with 12 passengers, was drunk, said the traffic police of Sokhumi.',
  'Drunk, the driver Zurab Kiria took the bus into the gorge of the Kodori near Lata, traffic police said; rescuers are still searching for passengers, 12 in all.',
].map((text, at) => ({ id: `crash ${at}`, title: '', text, published: `2026-03-03T0${at}:00:00Z` }))

/** What one parliament does in a day: alike, until there are many of them. */
export const sittings = [
  'It raised the duty on timber that lorries carry over the Psou.',
  'A museum for the painter Chachba is to be built behind the library.',
  'Anglers lose the lower Kodori to a hatchery for trout.',
  'Pensions of teachers grow by a tenth when the school year begins.',
  'Tangerine growers asked for a cold store near Gulripsh.',
  'A bill on beekeeping was sent back for the third time.',
  'Streetlights will be mended from the railway station to the pier.',
  'The cave at Novy Afon gets a second entrance and a cable car.',
  'Chess was made a lesson in the first three classes.',
  'The wages of firemen were argued over until midnight.',
].map((text, at) => ({
  id: `sitting ${at}`,
  title: '',
  text: `The Assembly in Sokhumi met under Speaker Lasha Ashuba; deputies of Amtsakhara and Aruaa walked in and out. ${text}`,
  published: `2026-03-03T0${at}:00:00Z`,
}))
