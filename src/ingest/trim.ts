// Lines that pages print among an article's paragraphs and that are not its text: dates, credits, pointers to other stories.

/** Pointers are short; what is longer is a sentence that happens to begin like one. */
const longestPointer = 160
/** A list of other stories stands at the end: from so far into the text on, its heading ends the article. */
const tailFrom = 0.5
/** A headline of another story, in a list that follows such a heading. */
const longestHeadline = 140

const any = (...parts: readonly string[]) => parts.join('|')

/** Headings of lists of other stories. */
const headings = new RegExp(
  `^(?:${any(
    'related(?: (?:stories|articles|posts|news|content|topics|coverage))?|more (?:from|on|stories|news|about)\\b.{0,40}|read (?:more|also|next)|see also|you (?:might|may) also (?:like|enjoy|be interested).*|recommended.{0,20}|most (?:read|popular|viewed|discussed)|top stories|trending.{0,20}|don.t miss|further reading|about the author',
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
    '(?:photo(?:graph)?s?|foto|bild|image|picture|titelbild|credits?|crédits? photos?|фото|фотография|изображение|zdjęcie|фотографія)(?:\\s+(?:by|courtesy of|credit|von|de))?\\s*(?::|©|by\\b|courtesy\\b|credit\\b).{0,120}',
    '(?:source|quelle|źródło|fuente|источник|джерело|kaynak)s?\\s*:.{0,80}',
    '(?:©|\\(c\\)|copyright).{0,100}',
    '(?:advertisement|advertising|anzeige|werbung|реклама|publicité|publicidad|publicidade|reklama|article continues (?:after|below).*|story continues.*)',
    '(?:share|share this.{0,40}|teilen|поделиться.{0,30}|partager|compartir|comments?|kommentare?|комментарии|print|drucken|facebook|twitter|telegram|whatsapp|email|e-mail|tags?:?.{0,100}|теги:?.{0,100}|loading\\W*|by|von:?|kontakt:?)',
    '(?:\\d+ )?(?:min(?:utes?)? read|minuten lesezeit|мин(?:ут[аы]?)? (?:на чтение|чтения))|lesezeit.{0,20}|reading time.{0,20}',
    '(?:subscribe|sign up|follow us|join us|download (?:our|the) app|подпи(?:шитесь|сывайтесь)|следите за|присоединяйтесь|abonnier|folgen sie uns|síguenos|suscr[ií]b|únete|suivez-nous|abonnez-vous|zapraszamy|get the latest)\\b.{0,140}',
    'all rights reserved.{0,60}|все права защищены.{0,60}|alle rechte vorbehalten.{0,60}',
  )})\\W*$`,
  'iu',
)

/** The article's own paragraphs. */
export function trim(text: string): string {
  const kept: string[] = []
  const paragraphs = text.split('\n\n')
  let position = 0
  let inList = false
  for (const paragraph of paragraphs) {
    const place = position / text.length
    position += paragraph.length + 2
    if (paragraph.length <= longestPointer) {
      if (headings.test(paragraph)) {
        inList = true
        continue
      }
      if (pointers.test(paragraph) || machinery.test(paragraph)) continue
    }
    // Headlines end without a full stop; the first sentence after the list belongs to the article again.
    const isHeadline = paragraph.length <= longestHeadline && !/[.!?…»"”’)]$/.test(paragraph.trim())
    if (inList && (isHeadline || place > tailFrom + 0.25)) continue
    inList = false
    kept.push(paragraph)
  }
  return kept.join('\n\n')
}
