// A printed name as a row of sounds, each with the readings its spelling allows; how far two such rows are apart.
import anyAscii from 'any-ascii'

/**
 * A sound is a string of alternatives, one character each: vowels a e i o u; y a glide; x as in loch, h, G a soft g;
 * S as in ship, Z as in measure, C as in church, J as in judge, c as in tsar, D as in adze; 0: it may be silent.
 */
export type Sounds = readonly string[]

const table = (pairs: string): ReadonlyMap<string, Sounds> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [letters = '', sounds = ''] = pair.split(':')
        return [letters, sounds === '' ? [] : sounds.split('.')]
      }),
  )

/** Latin spellings over English, German, French, Polish, Turkish, Azerbaijani, South Slavic, Albanian and Somali habits. */
const latin = table(`
  schtsch:S.C0 shch:S.C0 szcz:S.C0 chtch:S.C0 stch:S.C0 šč:S.C0 tzsch:C tsch:C dsch:J dzh:J dž:J dż:J dj:Jy.y0 xh:Jxk tch:C sch:SZ zh:ZJ kh:xhk gh:gGx ch:CxSk sh:S
  sj:Ss.y0 sz:Ss cz:C th:t ph:f ts:c tz:c tc:c dz:DJzZ ck:k qu:k.w0u0 ng:n.ghG0 ou:uo.wv0 oo:uo ee:ie aa:a uu:u ii:i ij:iy iy:iy yj:iy yy:iy ea:e.a0 eo:e0y0.o ie:i0y0e.e0
  ya:y0.a ye:y0.e yo:y0.oe yu:y0.u yi:y0.i ia:iy0.a io:iy0.o iu:iy0.u ja:yJZxh.a je:yJZxh.e jo:yJZxh.oe ju:yJZxh.u ji:yJZxh.i jü:yJ.u
  a:a b:b c:kcCJ0 d:d e:e f:f g:ghGJ h:hxgG0 i:iy j:yJZxh k:kgq l:l m:m n:n o:o p:p q:kgxGcC r:r s:sSz t:t u:uw v:vwf w:vw x:xhksS.s0 y:iy z:zcZ
  ä:ae á:a à:a â:a ã:a å:oa ă:a ā:a ą:ao é:e è:e ê:e ë:e ě:e ę:e ē:e ė:e ə:ae í:i ì:i î:i ï:i ı:iy ī:i ó:ou ò:o ô:o õ:o ö:oe ő:oe ø:oe ō:o ú:u ù:u û:u ü:uiy ű:u ū:u ů:u ý:iy ÿ:iy
  ç:CsJ ć:C č:C ĉ:C ċ:C ď:d đ:Jdy ð:d ğ:gG0y ģ:g ġ:g ĝ:g ķ:k ł:lw ľ:l ļ:l ń:n ñ:n ň:n ņ:n ŕ:r ř:rZ ś:Ss š:S ş:S ș:S ŝ:S ť:t ţ:c ț:c ź:Zz ž:ZJ ż:Z ǰ:J þ:t ß:s æ:ae œ:oe
  ʿ: ʾ: ’: ': ʼ: ʻ: ‘: ´: ʹ: ʺ: -:`)

const cyrillic = table(`
  дж:J дз:DJz тс:c чж:ZJC цз:JDc
  а:a б:b в:v г:ghG д:d е:y0.e ё:y0.oe ж:ZJ з:z и:iy й:yi к:k л:l м:m н:n о:o п:p р:r с:s т:t у:uw ф:f х:xh ц:c ч:C ш:S щ:S.C0 ъ: ы:iy ь: э:e ю:y0.u я:y0.a
  і:iy ї:y0.i є:y0.e ґ:g ў:vwu ә:ae ғ:gG қ:kg ң:n ө:oe ү:u ұ:u һ:h җ:J ӯ:u ҷ:J ҳ:hx ӣ:iy ђ:J ѓ:gJ ѕ:D ј:y љ:l њ:n ћ:C ќ:k џ:J ӕ:ae ӏ: ҟ:k ҭ:t ҧ:p ԥ:p ҵ:c ҽ:C ҿ:C ҩ:o ӡ:D ӷ:gG ҕ:gG
  ’: ': ʼ: -:`)

const georgian = table(`
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:iy კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:ZJ რ:r ს:s ტ:t უ:uw ფ:pf ქ:k ღ:gG ყ:kq შ:S ჩ:C ც:c ძ:D წ:c ჭ:C ხ:xh ჯ:J ჰ:h0 ჲ:y`)

const armenian = table(`
  ու:u ա:a բ:b գ:g դ:d ե:y0.e զ:z է:e ը:ie0 թ:t ժ:ZJ ի:iy լ:l խ:xh ծ:c կ:kg հ:hg0 ձ:D ղ:gG ճ:CJ մ:m յ:yh0 ն:n շ:S ո:v0.o չ:C պ:pb ջ:J ռ:r ս:s վ:v տ:td ր:r ց:c ւ:vu փ:p ք:k և:y0.e.v օ:o ֆ:f`)

export type Script = 'latin' | 'cyrillic' | 'georgian' | 'armenian' | 'other'

export function scriptOf(word: string): Script {
  if (/\p{Script=Latin}/u.test(word)) return 'latin'
  if (/\p{Script=Cyrillic}/u.test(word)) return 'cyrillic'
  if (/\p{Script=Georgian}/u.test(word)) return 'georgian'
  if (/\p{Script=Armenian}/u.test(word)) return 'armenian'
  return 'other'
}

const tables: Readonly<Record<Script, ReadonlyMap<string, Sounds>>> = {
  latin,
  cyrillic,
  georgian,
  armenian,
  other: latin,
}

/** The longest spelling in the tables. */
const longest = 7

/** The sounds of a word, by the longest spelling that fits. */
export function sounds(word: string): Sounds {
  const script = scriptOf(word)
  const lower = (script === 'other' ? anyAscii(word) : word).toLowerCase().normalize('NFC')
  const spelling = tables[script]
  const found: string[] = []
  let at = 0
  while (at < lower.length) {
    let size = Math.min(longest, lower.length - at)
    let own: Sounds | undefined
    for (; size > 0; size--) {
      own = spelling.get(lower.slice(at, at + size))
      if (own) break
    }
    if (own) {
      found.push(...own)
      at += size
    } else {
      const plain = lower.charAt(at).normalize('NFKD').charAt(0)
      found.push(...(latin.get(plain) ?? cyrillic.get(plain) ?? []))
      at++
    }
  }
  // The Georgian nominative ends foreign names in -i; French adds a silent -e.
  if (script === 'georgian' && /ი$/.test(lower)) found[found.length - 1] = 'iy0'
  if (/[^aeiou]ine$/.test(lower)) found[found.length - 1] = 'e0'
  return found.filter((sound, i) => i === 0 || sound !== found[i - 1])
}

const vowels = /[aeiou]/
/** Sounds that languages and misprints confuse: Belarusian "ts" for "t", "đ" that lost its bar. */
const families = ['sSzZcCJD', 'kgxhGq', 'bpfvw', 'dtD', 'tc', 'dJ', 'lr', 'mn', 'yij']

function distanceOf(a: string, b: string): number {
  for (const one of a) if (one !== '0' && b.includes(one)) return 0
  const vowel = vowels.test(a) && vowels.test(b)
  if (vowel) return 0.35
  for (const family of families)
    if ([...a].some(one => family.includes(one)) && [...b].some(one => family.includes(one))) return 0.5
  return 1
}

/** What it costs to leave a sound out. */
function silence(sound: string): number {
  if (sound.includes('0')) return 0.03
  if (sound.includes('y')) return 0.2
  if (vowels.test(sound)) return 0.6
  return 1
}

/** 0 where two words can be said alike; about 1 for each sound that differs. A swap of neighbours is one slip of the hand. */
export function apart(a: Sounds, b: Sounds): number {
  const width = b.length + 1
  const cost = new Float64Array((a.length + 1) * width)
  const at = (i: number, j: number) => cost[i * width + j] ?? 0
  for (let i = 1; i <= a.length; i++) cost[i * width] = at(i - 1, 0) + silence(a[i - 1] ?? '')
  for (let j = 1; j <= b.length; j++) cost[j] = at(0, j - 1) + silence(b[j - 1] ?? '')
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] ?? ''
      const y = b[j - 1] ?? ''
      let best = Math.min(
        at(i - 1, j - 1) + distanceOf(x, y),
        at(i - 1, j) + (x === a[i - 2] ? 0.1 : silence(x)),
        at(i, j - 1) + (y === b[j - 2] ? 0.1 : silence(y)),
      )
      if (i > 1 && j > 1 && distanceOf(x, b[j - 2] ?? '') === 0 && distanceOf(a[i - 2] ?? '', y) === 0)
        best = Math.min(best, at(i - 2, j - 2) + 0.9)
      cost[i * width + j] = best
    }
  return at(a.length, b.length)
}

/** How many sounds of a word are sure to be heard. */
export const loudness = (all: Sounds) => all.filter(sound => !sound.includes('0')).length
