// The names of months in the languages that dates are written in, told apart by as few letters as that takes.

/**
 * A row a language, January first. A name is found by its beginning; `-` where the row above has the same letters, `|` between
 * two spellings, `_` for a blank.
 */
const rows = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  // Russian, with the genitive of May; Ukrainian; Belarusian; Bulgarian and Serbian share the Russian beginnings.
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  '- - - - мая юни юли - септ окто - -',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  'студ - сак крас - чэрв ліп жнів верас кастр ліст снеж',
  '- - - - мај јун јул - - - - -',
  // German, French, Spanish, Portuguese, Italian, Romanian.
  'jän - mär - mai juni juli - - okt - dez',
  'janv fév mars avr mai juin juil aoû sept - - déc',
  'ene - - abr mayo - - ago set - - dic',
  '- fev - - maio - - - - out - -',
  'gen - - - mag giu lug - - ott - -',
  'ian - - - - iun iul - - - noi -',
  // Dutch, the Scandinavian languages, Lithuanian, Latvian, Finnish, Estonian.
  '- - maa - mei - - - - - - -',
  '- - mrt - maj - - - - - - des',
  'sau vas kov bal geg bir lie rugp rugs spal lap gruo',
  '- - - - - jūn jūl - - - - -',
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  '- veebr märts aprill - - - - - - - dets',
  // Polish, Czech, Slovak, Croatian, Hungarian.
  'sty lut - kwi maj cze lip sie wrz paź lis gru',
  'led úno bře dub kvě červen červenc srp zář říj - pro',
  '- - - - - červn - - - - - -',
  'sij velj ožu tra svi lip srpnj kol ruj - stu -',
  '- - már ápr máj jún júl - szept okt - -',
  // Turkish, Azerbaijani, Uzbek, Kazakh, Kyrgyz, Tajik.
  'oca şub - nis mayıs haz tem ağu eyl eki kas ara',
  'yan fev - - may iyun iyul avq sen okt noy dek',
  '- - - - - - - avg - - - -',
  'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
  '- - - - - - - - сент - - -',
  // Georgian, Armenian, Greek, Hebrew, Arabic of the Levant and of Egypt.
  'იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ',
  'հուն փետ մար ապր մայ հունի հուլ օգո սեպ հոկ նոյ դեկ',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  '- - μάρ - μαϊ ιούν ιούλ αύγ - - νοέ -',
  '- - - - μάι - - - - - - -',
  'ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ',
  'בינו בפבר במרץ באפר במאי ביוני ביולי באוג בספט באוק בנוב בדצמ',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  // Persian names of the common calendar, Thai, Hindi.
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'มกรา กุมภา มีนา เมษา พฤษภา มิถุนา กรกฎา สิงหา กันยา ตุลา พฤศจิกา ธันวา',
  'जनव फरव|फ़रव मार्च अप्रै मई जून जुला अगस्त सितंब|सितम्ब अक्टू|अक्तू नवंब|नवम्ब दिसंब|दिसम्ब',
]

const months = new Map<string, number>()
for (const row of rows)
  row.split(' ').forEach((name, index) => {
    for (const spelling of name.replace('_', ' ').normalize('NFC').split('|'))
      if (name !== '-' && !months.has(spelling)) months.set(spelling, index + 1)
  })
const longest = Math.max(...[...months.keys()].map(({ length }) => length))

/** The month's number, 1 to 12, by the longest beginning that names one. */
export function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase().normalize('NFC')
  for (let length = Math.min(lower.length, longest); length >= 2; length--) {
    const month = months.get(lower.slice(0, length))
    if (month !== undefined) return month
  }
  return undefined
}
