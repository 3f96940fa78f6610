// The ways in which the world writes a date, each a pattern with what its groups mean.

const morning = 'a\\.?m\\.?|오전|午前|上午|π\\.?μ\\.?'
const afternoon = 'p\\.?m\\.?|오후|午後|下午|μ\\.?μ\\.?'
const half = `(?:${morning}|${afternoon})`
export const isAfternoon = new RegExp(`^(?:${afternoon})$`, 'iu')
/** Hours, minutes, seconds; `late` is am or pm on either side; a zone by name, by offset, or both. */
const clock = String.raw`(?:(${half})\s*)?(\d{1,2})[:.h](\d{1,2})(?:[:.m](\d{1,2}(?:[.,]\d+)?))?\s*(?:(${half})(?!\p{L}))?`
const zone = String.raw`\s*(?:\(?([a-z]{1,5})\)?(?!\p{L}))?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?(?!\d)`
const time = `${clock}${zone}`
/** The Levant tells four of its months by a second word: تشرين الأول, تشرين الثاني. Thai and Hindi set signs upon letters. */
const month = String.raw`([\p{L}\p{M}]{2,}(?: ال\p{L}{3,})?)`

export type Field = 'year' | 'month' | 'day' | 'name'
/** A way to write a date, with what its groups mean; those of the time follow. */
export type Form = { readonly form: RegExp; readonly fields: readonly Field[] }

const form = (pattern: string, ...fields: readonly Field[]): Form => ({
  form: new RegExp(pattern, 'iu'),
  fields,
})

/** What stands between a year and its month. */
const ofYear = String.raw`(?:\.|\s?m\.|\.\s?gada|-?\s?жыл\p{L}*)?`

const dayNameYear = (year: string): Form =>
  form(
    String.raw`(?<![\d\p{L}.])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-го)?[\s/-]{0,2}(?:(?:del?|of)\s+)?${month}\.?,?[\s/-]{0,2}(?:(?:del?|of)\s+)?${year}(?!\d)(?:[^\d\n]{0,10}?${time})?`,
    'day',
    'name',
    'year',
  )

/** The surest first. A time may stand behind, in some before the year. */
export const forms: readonly Form[] = [
  form(
    String.raw`(?<![\d.,])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[t\s,;|–-]{1,4}${time})?`,
    'year',
    'month',
    'day',
  ),
  form(
    String.raw`(?<![\d.,])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)(?:[t\s,;|–-]{1,4}${time})?`,
    'year',
    'month',
    'day',
  ),
  form(
    String.raw`(?<!\d)(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日](?:[^\d:]{0,8}?${time})?`,
    'year',
    'month',
    'day',
  ),
  dayNameYear(String.raw`(\d{4})`),
  form(
    String.raw`(?<!\p{L})${month}\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s+(?!\d{1,2}[:.]\d)(\d{4})(?!\d)(?:[^\d\n]{0,10}?${time})?`,
    'name',
    'day',
    'year',
  ),
  // The year first, as Hungarian, Lithuanian, Latvian and Kyrgyz have it: "2026. november 2.", "2026-жылдын 2-ноябры".
  form(
    String.raw`(?<!\d)(\d{4})${ofYear}[\s-]${month}[\s-](\d{1,2})(?!\d)(?:[t\s,.]{1,3}${time})?`,
    'year',
    'name',
    'day',
  ),
  form(
    String.raw`(?<!\d)(\d{4})${ofYear}\s(\d{1,2})[.-]?\s?${month}(?:[\s,]{1,3}${time})?`,
    'year',
    'day',
    'name',
  ),
  form(
    String.raw`(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)(?:[^\d\n]{0,10}?${time})?`,
    'day',
    'month',
    'year',
  ),
  form(
    String.raw`(?<![\d.,])(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d{4})(?!\d)(?:[^\d\n]{0,10}?${time})?`,
    'day',
    'month',
    'year',
  ),
  form(
    String.raw`(?<![\d.,])(\d{1,2})[/|]\s?(\d{1,2})[/|]\s?(\d{4})(?!\d)(?:[^\d\n]{0,10}?${time})?`,
    'day',
    'month',
    'year',
  ),
]
/** As `date` prints it: the time stands before the year. */
export const unix = new RegExp(String.raw`(?<!\p{L})${month}\s+(\d{1,2})\s+${time}\s+(\d{4})(?!\d)`, 'iu')
/** The basic form of ISO 8601. */
export const compact = form(
  `^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[t\\s]*(\\d{2}):?(\\d{2}):?(\\d{2})?${zone})?$`,
  'year',
  'month',
  'day',
)
/** What only counts where it is all there is: RFC 822 had two digits for a year. */
export const bare: readonly Form[] = [
  compact,
  form(`^(\\d{4})(?:-(\\d{2}))?$`, 'year', 'month'),
  form(`^(\\d{1,2})[./](\\d{1,2})[./](\\d{2})(?:[\\s,]+${time})?$`, 'day', 'month', 'year'),
]
export const shortYear = dayNameYear(String.raw`'?(\d{2})`)
export const ordinal = new RegExp(String.raw`^(\d{4})-?(\d{3})(?:t${time})?$`, 'iu')
