// The systems by which names are put into Latin letters, each by the name its users give it.

type System = { readonly name: string; readonly spell: (word: string) => string }

type Letters = ReadonlyMap<string, string>
const table = (pairs: string): Letters =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [letter = '', latin = ''] = pair.split(':')
        return [letter, latin]
      }),
  )

const common =
  'а:a б:b в:v г:g д:d е:e з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ы:y э:e ь: ъ: і:i ї:yi є:ye ґ:g ў:w'
/** A system is a list of what differs from the common letters; longer spellings come before shorter ones. */
const system = (
  name: string,
  differences: string,
  ends: readonly (readonly [RegExp, string])[] = [],
): System => {
  const letters = new Map([...table(common), ...table(differences)])
  return {
    name,
    spell: word => {
      const lower = word.toLowerCase().normalize('NFC')
      let latin = ''
      for (let i = 0; i < lower.length; i++) {
        const two = letters.get(lower.slice(i, i + 2))
        if (two !== undefined) {
          latin += two
          i++
          continue
        }
        const letter = lower.charAt(i)
        // "е" after a vowel, a sign or at the start, where the system tells them apart: written `^е`.
        const opens = i === 0 || /[аеёиоуыэюяйьъіїє]/.test(lower.charAt(i - 1))
        latin += (opens ? letters.get(`^${letter}`) : undefined) ?? letters.get(letter) ?? letter
      }
      for (const [end, replaced] of ends) latin = latin.replace(end, replaced)
      return latin
    },
  }
}

/** English habits in the endings of Russian surnames and given names. */
const press: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy)$/, 'y'],
  [/ei$/, 'ei'],
]

const systems: readonly System[] = [
  system('BGN/PCGN', '^е:ye ^ё:yë ё:ë ж:zh й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:yu я:ya'),
  system('the English press', '^е:ye ё:yo ж:zh й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:yu я:ya', press),
  system('the English press', 'ё:yo ж:zh й:i х:kh ц:ts ч:ch ш:sh щ:shch ю:yu ия:ia я:ya кс:x дж:j', press),
  system('the English press', '^е:e ё:e ж:zh й:y х:kh ц:ts ч:ch ш:sh щ:shch ю:iu я:ia дж:j', press),
  system('ICAO Doc 9303', 'ё:e ж:zh й:i х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ю:iu я:ia'),
  system('ISO 9', 'ё:ë ж:ž й:j х:h ц:c ч:č ш:š щ:ŝ ъ:ʺ ь:ʹ э:è ю:û я:â'),
  system('the scientific system', 'ё:ë ж:ž й:j х:ch ц:c ч:č ш:š щ:šč э:ė ю:ju я:ja'),
  system('the scientific system', 'ё:ë ж:ž й:j х:x ц:c ч:č ш:š щ:šč э:è ю:ju я:ja'),
  system('GOST 7.79', 'ё:yo ж:zh й:j х:x ц:cz ч:ch ш:sh щ:shh э:e ю:yu я:ya'),
  system(
    'German spelling',
    '^е:je ё:jo ж:sch з:s й:i в:w х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju ия:ija я:ja дж:dsch',
    [[/(?:ii|yi)$/, 'i']],
  ),
  system('French spelling', '^е:ie ё:io ж:j й:ï у:ou х:kh ц:ts ч:tch ш:ch щ:chtch ю:iou я:ia дж:dj', [
    [/in$/, 'ine'],
    [/(?:iï|yï)$/, 'i'],
  ]),
  system('Polish spelling', '^е:je ё:io ж:ż й:j в:w л:ł ль:l х:ch ц:c ч:cz ш:sz щ:szcz ю:ju я:ja', [
    [/ij$/, 'i'],
  ]),
  system(
    'the Ukrainian national system',
    'г:h зг:zgh и:y ^є:ye є:ie ^ї:yi ї:i ^й:y й:i ж:zh х:kh ц:ts ч:ch ш:sh щ:shch ^ю:yu ю:iu ^я:ya я:ia',
  ),
  system('the Belarusian national system', 'г:h ё:io ж:ž й:j х:ch ц:c ч:č ш:š ю:ju я:ja ў:ŭ'),
  system("Gaj's Latin alphabet", 'ж:ž х:h ц:c ч:č ћ:ć ш:š ђ:đ ј:j љ:lj њ:nj џ:dž'),
  system(
    'the Georgian national system',
    'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
  ),
  system(
    'BGN/PCGN for Armenian',
    'ու:u ա:a բ:b գ:g դ:d ^ե:ye ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ^ո:vo ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts փ:p ք:k և:ev օ:o ֆ:f',
  ),
]

/** The first system that spells all these words so, by its name. `pairs`: as printed in its own letters, and in Latin ones. */
export function systemOf(pairs: readonly (readonly [own: string, latin: string])[]): string | undefined {
  const plain = (word: string) =>
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/['’ʼʹʺ]/g, '')
  return systems.find(one => pairs.every(([own, latin]) => plain(one.spell(own)) === plain(latin)))?.name
}
