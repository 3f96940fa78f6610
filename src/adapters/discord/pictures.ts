// Charts as pictures: frozen with a message as numbers, drawn when it is sent.
import { ComponentType } from 'discord.js'
import { altText, picture } from '../../picture/chart.ts'
import { clip } from '../../reply/clip.ts'
import type { Block, Reply } from '../../reply/document.ts'
import { ALT_TEXT, PICTURES } from './limits.ts'
import { type Body, type Carrying, discordPages, type Page, type Paging } from './render.ts'

type Chart = Extract<Block, { type: 'chart' }>
/** A body with the charts that go along as files; Discord never sees this key. */
export type Illustrated = Body & {
  readonly drawn?: { readonly charts: readonly Chart[]; readonly language: string }
}

const isChart = (block: Block): block is Chart => block.type === 'chart'
const nameOf = (place: number) => `chart-${place + 1}.png`

/** The messages of a reply. Its charts stand as pictures below the text of the first one, with the same said in words. */
export const renderIllustrated = (
  reply: Reply,
  carrying?: Carrying,
  paging?: Paging,
): readonly Illustrated[] => illustratedPages(reply, carrying, paging).map(({ body }) => body)

/** The same, each with what stands in it. */
export function illustratedPages(
  reply: Reply,
  carrying?: Carrying,
  paging?: Paging,
): readonly Page<Illustrated>[] {
  const charts = reply.blocks.filter(isChart).slice(0, PICTURES)
  const others = reply.blocks.filter(block => !isChart(block) || !charts.includes(block))
  const [first, ...rest] = discordPages({ ...reply, blocks: others }, carrying, paging)
  if (!first || charts.length === 0) return first ? [first, ...rest] : rest
  const described = charts.map((chart, n) => ({
    name: nameOf(n),
    description: clip(altText(chart, reply.language), ALT_TEXT),
  }))
  const [text, ...below] = first.body.components
  const gallery = {
    type: ComponentType.MediaGallery,
    items: described.map(({ name, description }) => ({
      media: { url: `attachment://${name}` },
      description,
    })),
  } as const
  const illustrated: Illustrated = {
    ...first.body,
    components: text ? [text, gallery, ...below] : [gallery],
    attachments: described.map(({ name, description }, n) => ({
      id: String(n),
      filename: name,
      description,
    })),
    drawn: { charts, language: reply.language },
  }
  return [{ body: illustrated, blocks: [...first.blocks, ...charts] }, ...rest]
}

/** What is sent: the body as Discord takes it, and its pictures as files. */
export function drawn(message: object): {
  readonly body: object
  readonly files?: { readonly name: string; readonly data: Buffer; readonly contentType: string }[]
} {
  if (!isIllustrated(message)) return { body: message }
  const {
    drawn: { charts, language },
    ...body
  } = message
  return {
    body,
    files: charts.map((chart, n) => ({
      name: nameOf(n),
      data: picture(chart, language),
      contentType: 'image/png',
    })),
  }
}

/** The same message where its pictures are refused; the table in its text has the figures. */
export function withoutPictures({ drawn: _, attachments: __, ...body }: Illustrated): Body {
  return { ...body, components: body.components.filter(({ type }) => type !== ComponentType.MediaGallery) }
}

/** We froze it ourselves; what is told apart is a message without pictures. */
const isIllustrated = (message: object): message is Required<Pick<Illustrated, 'drawn'>> => 'drawn' in message
