// Lines that pages print among an article's paragraphs and that are not its text: dates, credits, pointers to other stories.

import { dateIn } from './dates.ts'
import type { Line } from './lines.ts'
import { isTime, leastEntries } from './live.ts'
import { isNotice } from './notices.ts'
import { isOffer } from './paywall.ts'

/** Pointers are short; what is longer is a sentence that happens to begin like one. */
const longestPointer = 160
/** A list of other stories stands at the end: from so far into the text on, its heading ends the article. */
const tailFrom = 0.5
/** Notices about the paper stand below the article. */
const noticesFrom = 0.6
/** A headline of another story, in a list that follows such a heading. */
const longestHeadline = 140

const any = (...parts: readonly string[]) => parts.join('|')

/** Headings of lists of other stories. */
const headings = new RegExp(
  `^(?:${any(
    'related(?: (?:stories|articles|posts|news|content|topics|coverage))?|more (?:from|on|stories|news|about)\\b.{0,40}|more (?:great )?\\S* ?stories|keep reading|read (?:more|also|next)|see also|you (?:might|may) also (?:like|enjoy|be interested).*|recommended.{0,20}|most (?:read|popular|viewed|discussed)|top stories|trending.{0,20}|don.t miss|further reading|about the author',
    'читайте также|читать также|по теме|материалы по теме|другие новости|ещё по теме|еще по теме|популярное|самое читаемое|новости по теме|смотрите также|рекомендуем|главное сегодня|об авторе',
    'mehr zum thema.{0,30}|mehr (?:aus|von|zu)\\b.{0,30}|noch mehr\\b.{0,30}|weitere (?:artikel|beiträge|themen|informationen|meldungen|nachrichten|links)\\b.{0,40}|das könnte (?:dich|sie|euch) auch interessieren.*|auch interessant|lesen sie auch|lesetipps?|ähnliche (?:artikel|beiträge)|meist(?:gelesene|diskutierte|gelesen)\\b.{0,20}|schon gelesen|themen im artikel|über (?:den autor|die autorin)|zum thema|siehe auch',
    'à lire (?:aussi|également)|lire aussi|sur le même sujet|les plus lus|articles? (?:liés|associés)|voir aussi',
    'lea también|lee también|te puede interesar|le puede interesar|también te puede interesar|más (?:noticias|información)|noticias relacionadas|lo más (?:leído|visto)|puedes ver',
    'leia (?:também|mais)|veja também|saiba mais|mais lidas',
    'leggi anche|potrebbe interessarti.*|articoli correlati',
    'czytaj (?:też|także|również)|zobacz (?:też|także)|przeczytaj (?:też|także)|polecane|najczęściej czytane',
    'читайте також|дивіться також|за темою|новини за темою',
    'lees ook|læs også|les også|läs också|ilgili haberler|bunlar da ilginizi çekebilir',
  )})\\s*[:.!?…»>-]*$`,
  'iu',
)
/** Lines that point elsewhere, with the name of the story on the same line. */
const pointers = new RegExp(
  `^\\W{0,3}(?:${any(
    'read (?:more|also|next|the full story)|also read|see also|related|more|watch|don.t miss',
    'читайте также|читать также|смотрите также|подробнее|по теме|читайте також',
    'mehr zum thema|lesen sie (?:auch|mehr)|lesetipp|siehe auch',
    'à lire aussi|lire aussi|à lire',
    'lea|lea también|lea más|lee también|lee más|mira|mira también|puedes ver|te puede interesar|le puede interesar|también lee|vea también',
    'leia (?:também|mais)|veja também|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)|lees ook',
  )})\\s*(?::|»|>|\\||–|—)\\s*\\S`,
  'iu',
)
/** Whole lines of a page's machinery. */
const machinery = new RegExp(
  `^\\W{0,3}(?:${any(
    // Dates and times alone, with or without a word before them.
    '(?:(?:published|updated|posted|last (?:modified|updated)|release date|опубликовано|обновлено|publiziert|aktualisiert|veröffentlicht|stand|erstellt am|publicado|actualizado|publié|mis à jour)\\b[^\\p{L}]*)?(?:\\p{L}+,?\\s+)?\\d{1,4}[./-]?(?:\\d{1,2}[./-]|\\s+\\p{L}{3,12}\\.?,?\\s+|\\.?\\s+\\p{L}{3,12}\\s+)\\d{2,4}(?:\\s*г(?:ода|\\.)?)?(?:[\\s,|–-]+(?:at\\s+|um\\s+|в\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*(?:[ap]\\.?m\\.?|uhr|\\p{Lu}{2,4}))?)?',
    '\\d{1,2}:\\d{2}(?:\\s*[ap]\\.?m\\.?)?',
    '(?:(?:first |last )?(?:published|updated|posted)|опубликовано|обновлено|veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour)\\s*:.{0,100}\\d{4}.{0,100}',
    '\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}',
    '(?:photo(?:graph)?s?|foto|bild|image|picture|titelbild|credits?|crédits? photos?|фото|фотография|изображение|zdjęcie|фотографія)(?:\\s+(?:by|courtesy of|credit|von|de))?\\s*(?::|©|by\\b|courtesy\\b|credit\\b).{0,120}',
    '(?:source|quelle|źródło|fuente|источник|джерело|kaynak)s?\\s*:.{0,80}',
    '(?:©|\\(c\\)|copyright).{0,100}',
    '(?:advertisement|advertising|anzeige|werbung|реклама|publicité|publicidad|publicidade|reklama|article continues (?:after|below).*|story continues.*)',
    '(?:share|share this.{0,40}|teilen|поделиться.{0,30}|partager|compartir|comments?|kommentare?|комментарии|print|drucken|facebook|twitter|telegram|whatsapp|email|e-mail|tags?:?.{0,100}|теги:?.{0,100}|loading\\W*|by|von:?|kontakt:?)',
    '(?:\\d+ )?(?:min(?:utes?)? read|minuten lesezeit|мин(?:ут[аы]?)? (?:на чтение|чтения))|lesezeit.{0,20}|reading time.{0,20}',
    '(?:subscribe|sign up|follow us|join us|download (?:our|the) app|подпи(?:шитесь|сывайтесь)|следите за|присоединяйтесь|abonnier|folgen sie uns|síguenos|suscr[ií]b|únete|suivez-nous|abonnez-vous|zapraszamy|get the latest)\\b.{0,140}',
    '(?:abbildung|abb\\.|рис(?:унок|\\.))\\s*\\d*\\s*[:.].{0,140}',
    'this entry was posted .{0,100}|(?:dieser|der) (?:beitrag|artikel) wurde am .{0,60} veröffentlicht.{0,80}',
    'all rights reserved.{0,60}|все права защищены.{0,60}|alle rechte vorbehalten.{0,60}',
  )})\\W*$`,
  'iu',
)

/** The end of a caption. */
const credit = /\((?:foto|photo|bild|image|picture|quelle|фото)s?\s*:[^()]{2,60}\)\W*$|\|\s*©[^|]{2,60}$/iu

/** A paragraph of which so much is links points elsewhere. */
const allLinks = 0.9
/** Shorter lines without a full stop are no sentences: at either end of an article they belong to the page. */
const shortestSentence = 60

/** Asks for a subscription in the middle of a line. */
const newsletter = /newsletter|рассылк|розсилк|boletín|bülten/i
const subscribing = /sign up|subscribe|inbox|abonn|anmeld|подпи[сш]|підпи[сш]|suscr|inscri|abone/i

/** The article's own paragraphs. `said` is what the page gives as its title and author. */
export function trim(lines: readonly Line[], said: readonly (string | undefined)[] = []): Line[] {
  const isLive = lines.filter(({ text }) => isTime(text)).length >= leastEntries
  return withoutEmptyHeadings(withoutEdges(withoutPointers(withoutRepeats(lines), said, isLive)))
}

/** Pages that print a paragraph twice do so for narrow screens, or for a card of the same offer. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ text }) => text.length < shortestSentence || (!seen.has(text) && seen.add(text)))
}

function withoutPointers(
  lines: readonly Line[],
  said: readonly (string | undefined)[],
  isLive: boolean,
): Line[] {
  const kept: Line[] = []
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  let position = 0
  let inList = false
  for (const line of lines) {
    const { text } = line
    const place = position / length
    position += text.length
    if (isLive && isTime(text)) {
      kept.push(line)
      continue
    }
    if ((line.element.name === 'h1' && kept.length === 0) || (line.links >= allLinks && !isSentence(text)))
      continue
    // Further down a heading may name what the title names.
    if ((kept.length < headLines || !isHeading(line)) && said.some(name => isNaming(text, name))) continue
    if (text.length <= longestPointer && !text.includes('\t')) {
      if (headings.test(text)) {
        inList = true
        continue
      }
      if (pointers.test(text) || machinery.test(text) || credit.test(text)) continue
      if (newsletter.test(text) && subscribing.test(text)) continue
    }
    if (isOffer(text) || (place > noticesFrom && isNotice(text))) continue
    // Headlines end without a full stop; the first sentence after the list belongs to the article again.
    const isHeadline = text.length <= longestHeadline && !isSentence(text)
    if (inList && (isHeadline || place > tailFrom + 0.25)) continue
    inList = false
    kept.push(line)
  }
  return kept
}

const isSentence = (text: string) => /[.!?…:։。؟।]["'”’»)\]]*$/.test(text)
const isHeading = ({ element }: Line) =>
  /^h[1-6]$/.test(element.name) || /^h[1-6]$/.test(element.parent?.name ?? '')
const isItem = ({ element, text }: Line) =>
  text.includes('\t') || text.includes('\n') || /^(?:li|td|dd|dt|pre|blockquote)$/.test(element.name)

/** Little else than the title or the author's name. */
function isNaming(text: string, name: string | undefined): boolean {
  if (name === undefined || text.length > name.length + 20) return false
  return text.toLowerCase().includes(name.toLowerCase())
}

/** So many lines from the beginning, a name after "by" and a date are the page's. */
const headLines = 5
const byLine =
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Aa]v|[Aa]f|[Pp]rzez|[Аа]втор|[Tt]exto?|[Ff]oto|[Ww]ords)(?!\p{L}):? \p{Lu}/u

/** From the first sentence to the last. */
function withoutEdges(lines: readonly Line[]): Line[] {
  const isText = (line: Line) =>
    (isSentence(line.text) && !line.text.endsWith(':')) ||
    line.text.length >= shortestSentence ||
    isTime(line.text) ||
    isItem(line)
  const isOfPage = (line: Line) => !isItem(line) && !isTime(line.text) && isNote(line.text)
  const head = lines.slice(0, headLines).filter(line => !isOfPage(line))
  const all = [...head, ...lines.slice(headLines)]
  const first = all.findIndex(isText)
  const last = all.findLastIndex(isText)
  return first === -1 ? all : all.slice(first, last + 1)
}

/** A name after "by", or a date. */
const isNote = (text: string) =>
  text.length <= longestPointer &&
  !/[.!?…]["”»]?$/.test(text) &&
  (byLine.test(text) || dateIn(text) !== undefined)

/** Leads may be set as headings. */
const isStatement = ({ text }: Line) => text.length >= shortestSentence && isSentence(text)

/** A heading is followed by what it heads; a list of headings is a list of other stories. */
function withoutEmptyHeadings(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const next = lines[index + 1]
    // Of a list of other stories, whose headlines are gone, the times are left.
    if (isTime(line.text)) return next !== undefined && !isTime(next.text)
    if (!isHeading(line) || isStatement(line)) return true
    return next !== undefined && (!isHeading(next) || next.element.name > line.element.name)
  })
}
