// Links in HTML that say only a part of their address, made whole: what they are relative to is known here and nowhere later.
const attribute = /(<[a-z][^<>]*?\s(?:href|src|cite|action|longdesc)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi
/** Complete already, or not to be completed. */
const isWhole = /^(?:[a-z][a-z\d+.-]*:|#|$)/i

export function withWholeLinks<T extends string | undefined>(html: T, base: string | null): T | string {
  if (html === undefined || base === null || !/(?:href|src|cite|action|longdesc)\s*=/i.test(html)) return html
  return html.replace(attribute, (all, before: string, double?: string, single?: string) => {
    const address = (double ?? single ?? '').trim()
    if (isWhole.test(address)) return all
    const url = URL.parse(address.replace(/&amp;/g, '&'), base)
    return url ? `${before}"${url.href.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : all
  })
}
