// Folds a name to a key that its usual spellings share, whatever the script and the system it was romanised by.

const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [letter = '', latin = ''] = pair.split(':')
        return [letter, latin]
      }),
  )

/** Cyrillic letters of all our languages, Georgian and Armenian, by sound; then Latin letters that are not built from another. */
const letters = table(`
  а:a б:b в:v г:g д:d е:ye ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:sh ъ: ы:i ь: э:e ю:yu я:ya
  і:i ї:yi є:ye ґ:g ў:v ә:a ғ:g қ:k ң:n ө:o ү:u ұ:u һ:h җ:zh ӯ:u ҷ:zh ҳ:h ӣ:i ђ:zh ѓ:g ѕ:z ј:y љ:l њ:n ћ:ch ќ:k џ:zh ӕ:a ӏ: ҟ:k ҭ:t ҧ:p ԥ:p
  ҵ:ts ҽ:ch ҿ:ch ҩ:o ӡ:z ӷ:g ҕ:g
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:g ყ:k შ:sh ჩ:ch ც:ts ძ:z წ:ts ჭ:ch ხ:kh ჯ:zh ჰ:h
  ա:a բ:b գ:g դ:d ե:ye զ:z է:e ը:i թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:z ղ:g ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:zh ռ:r ս:s վ:v տ:t ր:r
  ց:ts ւ:v փ:p ք:k և:yev օ:o ֆ:f
  ə:a ı:i ł:l đ:d ð:d þ:t ø:o œ:e æ:e ß:ss š:sh ś:sh ş:sh ș:sh ŝ:sh č:ch ć:ch ç:ch ž:zh ż:zh ź:zh ǰ:zh`)

/** Spellings of one sound, in the order they are replaced: from the long to the short. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼʻ`´ʹʺ"]/g, ''],
  [/c(?![heiyzk]|$)/g, 'k'],
  [/shch|schtsch|chtch|szcz|stch/g, 's'],
  [/dsch|dzh|dj(?=[aeiou])/g, 'z'],
  [/tsch|tch|cz/g, 'c'],
  [/sch|sh|sz|ss/g, 's'],
  [/zh|dz|ds(?=[eia])/g, 'z'],
  [/kh/g, 'h'],
  [/ch|ts|tz/g, 'c'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?<=[oe])ff?$/g, 'v'],
  [/ou|oo/g, 'u'],
  // "j" is a glide after a consonant, after "i" and at the end ("Petrosjan", "Alijew"); elsewhere it is English ("Khajimba").
  [/(?<=[bcdfghklmnprstvzi])j(?=[aeou])|j(?=[bcdfghklmnprstvz]|$)|(?<=[aeou])j(?=ev|en)/g, 'y'],
  [/j/g, 'z'],
  [/(?<![aeou])[iy]+(?=[aeou])|(?<=[aeou])y(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * A key in lower-case Latin letters, one word per word of the name. Хаджимба, Khajimba, Khadzhimba and ხაჯიმბა share one.
 * Two different names may share one too: it is for looking names up, `same` is for telling them apart.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’ʼʻ`´ʹʺ"]+/u)
    .map(foldWord)
    .filter(word => word !== '')
    .join(' ')
}

/** Words that were folded of late: the same names are folded over and over. */
const known = new Map<string, string>()
const REMEMBERED = 20_000

function foldWord(word: string): string {
  const folded = known.get(word)
  if (folded !== undefined) return folded
  if (known.size >= REMEMBERED) known.clear()
  const fresh = foldAnew(word)
  known.set(word, fresh)
  return fresh
}

function foldAnew(word: string): string {
  let latin = ''
  for (const letter of word.replaceAll('ու', 'u')) latin += letters.get(letter) ?? letter
  latin = latin.normalize('NFKD').replace(/\p{M}/gu, '')
  for (const [spelling, sound] of sounds) latin = latin.replace(spelling, sound)
  return latin
}
