// Does a page show only the beginning of its article, and ask for money or a name before the rest?
import type { Element } from './tree.ts'

/** An offer is a line or two; what is longer is an article that speaks of one. */
const longestOffer = 200
const shortestOffer = 12

/** What offers say where the text breaks off. An offer that merely stands on the page says no more than "subscribe". */
const offers = new RegExp(
  [
    '(?:subscribe|sign (?:in|up)|log ?in|register|join|become a (?:member|subscriber)).{0,30} to (?:continue|keep|finish|read (?:the (?:rest|full)|more|this|on)|unlock|access (?:this|the full))',
    'to (?:view|read|access|see) the (?:full|whole|entire|rest of (?:the|this)) .{0,20}(?:subscri|sign|log|register)',
    '(?:to|please) (?:continue|keep) reading,? .{0,30}(?:subscri|sign|log|register)',
    'this (?:article|story|content|post) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive(?:ly)? (?:to|for)|reserved for|limited to) .{0,20}(?:subscribers|members)',
    '(?:чтобы|для того,? чтобы) (?:про|до)?читать (?:дальше|далее|полностью|до конца|статью|материал|полный)',
    'оформите подписку.{0,30}чтобы',
    '(?:материал|статья|текст|продолжение|полн\\S+ (?:текст|верси\\S)).{0,30}доступ\\S+.{0,20}(?:по подписке|подписчик)',
    'только для (?:наших )?подписчиков|(?:лише|тільки) для передплатників|доступн\\S+ за передплатою',
    '(?:weiterlesen|artikel lesen) mit .{0,30}(?:abo|\\+|plus)|(?:nur|exklusiv) für (?:unsere )?abonnent|um (?:den|diesen) artikel .{0,20}lesen',
    '(?:article|contenu|suite) (?:est )?réservée? aux? abonnés|il (?:vous )?reste .{1,12}\\s?% (?:de cet article|à (?:lire|découvrir))|abonnez-vous pour (?:lire|continuer)',
    '(?:contenido|artículo|nota) (?:exclusiv[oa]|solo) para suscriptores|suscr\\S+ para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo',
    '(?:conteúdo|matéria) exclusiv[oa] para assinantes|assine para (?:ler|continuar)|(?:contenuto|articolo) riservato agli abbonati|abbonati per (?:leggere|continuare)',
  ].join('|'),
  'iu',
)
/** Words that every offer has one of: asked first, since it is quick. */
const hints = /subscri|member|read|unlock|access|abo|lesen|lire|suscr|leyendo|assin|чита|подпис|передпл/i
/** What stands there for the case that it is needed. */
const isUnseen = ({ name, attributes }: Element) =>
  name === 'nav' ||
  name === 'footer' ||
  attributes.hidden !== undefined ||
  /display\s*:\s*none/i.test(attributes.style ?? '')

/** Does an offer stand where a reader sees it? */
export function asksToSubscribe(within: Element): boolean {
  if (isUnseen(within)) return false
  return within.children.some(child =>
    typeof child === 'string'
      ? isOffer(child) && within.name !== 'title'
      : child.name !== 'script' && asksToSubscribe(child),
  )
}

/** Does the line ask for money or a name before the rest may be read? */
export const isOffer = (text: string) =>
  text.length >= shortestOffer && text.length <= longestOffer && hints.test(text) && offers.test(text)
