// Those whom print calls by a common noun where it means their party: «у коммунистов три места», «либералам досталось 12».

/** In the singular, as the dictionary has them. */
const nouns =
  'коммунист социалист либерал демократ социал-демократ либерал-демократ консерватор националист единоросс республиканец дашнак эсер справоросс аграрий центрист лейборист унионист народник популист'

const plural = (noun: string): readonly [subject: string, dative: string, genitive: string] => {
  const forms = (stem: string, endings: string) => endings.split(' ').map(ending => stem + ending)
  const [subject = '', dative = '', genitive = ''] = noun.endsWith('ец')
    ? forms(`${noun.slice(0, -2)}ц`, 'ы ам ев')
    : noun.endsWith('й')
      ? forms(noun.slice(0, -1), 'и ям ев')
      : forms(noun, noun.endsWith('к') ? 'и ам ов' : 'ы ам ов')
  return [subject, dative, genitive]
}

const all = [
  ...nouns.split(' ').map(plural),
  ['зелёные', 'зелёным', 'зелёных'],
  ['зеленые', 'зеленым', 'зеленых'],
] as const

/** As a vote's words: whoever gets something, or is given it. */
export const memberPhrases = all
  .flatMap(([subject, dative, genitive]) => [
    subject,
    dative,
    `у ${genitive}`,
    `за ${genitive}`,
    `за ${dative.replace(/м$/, 'ми')}`,
  ])
  .join(', ')

const nominatives = new Map(
  all.flatMap(([subject, dative, genitive]) =>
    [subject, dative, genitive, dative.replace(/м$/, 'ми')].map(form => [form, subject] as const),
  ),
)

/** «коммунистам» → «коммунисты». */
export const members = (lower: string): string | undefined => nominatives.get(lower)
