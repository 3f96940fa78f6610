// What Discord refuses, as it refuses it: an errors tree by path. Written from Discord's documentation, not from our adapter.
import { isObject, type Json, listOf, textOf } from './json.ts'

/** Path → what is wrong there. */
export type Problems = Map<string, { readonly code: string; readonly message: string }>

const V2 = 1 << 15

/** Message resource, embeds and component reference: everything that Create Message and its relatives check. */
export function messageProblems(body: Json, uploaded: readonly string[] = []): Problems {
  const problems: Problems = new Map()
  const flags = typeof body.flags === 'number' ? body.flags : 0
  const isV2 = (flags & V2) !== 0
  const components = listOf(body.components)
  const embeds = listOf(body.embeds)
  atMost(problems, 'content', textOf(body.content), 2000)
  if (typeof body.nonce === 'string') atMost(problems, 'nonce', body.nonce, 25)
  if (isV2) {
    for (const key of ['content', 'embeds', 'poll', 'sticker_ids'])
      if (
        body[key] !== undefined &&
        body[key] !== null &&
        listOf(body[key]).length + textOf(body[key]).length > 0
      )
        problems.set(key, {
          code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        })
  } else if (components.length > 5) problems.set('components', tooMany(5))
  embedProblems(problems, embeds)
  componentProblems(problems, components, isV2)
  attachmentProblems(problems, components, uploaded)
  const files = listOf(body.attachments)
  if (textOf(body.content) === '' && embeds.length === 0 && components.length === 0 && files.length === 0)
    problems.set('', { code: '50006', message: 'Cannot send an empty message' })
  return problems
}

/** A component that shows a file names one that came along with the message. */
function attachmentProblems(
  problems: Problems,
  components: readonly unknown[],
  uploaded: readonly string[],
): void {
  for (const [path, component] of components.flatMap((one, n) => walk(one, `components.${n}`))) {
    const items = listOf(component.items).filter(isObject)
    if (component.type === 12 && (items.length < 1 || items.length > 10))
      problems.set(`${path}.items`, tooMany(10))
    for (const [n, item] of items.entries()) {
      atMost(problems, `${path}.items.${n}.description`, textOf(item.description), 1024)
      const url = isObject(item.media) ? textOf(item.media.url) : ''
      if (url.startsWith('attachment://') && !uploaded.includes(url.slice('attachment://'.length)))
        problems.set(`${path}.items.${n}.media.url`, {
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: 'Referenced attachment was not found',
        })
    }
  }
}

function embedProblems(problems: Problems, embeds: readonly unknown[]): void {
  if (embeds.length > 10) problems.set('embeds', tooMany(10))
  let total = 0
  for (const [n, embed] of embeds.entries()) {
    if (!isObject(embed)) continue
    const measured = (path: string, text: unknown, most: number) => {
      total += textOf(text).length
      atMost(problems, `embeds.${n}.${path}`, textOf(text), most)
    }
    measured('title', embed.title, 256)
    measured('description', embed.description, 4096)
    measured('footer.text', isObject(embed.footer) ? embed.footer.text : '', 2048)
    measured('author.name', isObject(embed.author) ? embed.author.name : '', 256)
    const fields = listOf(embed.fields).filter(isObject)
    if (fields.length > 25) problems.set(`embeds.${n}.fields`, tooMany(25))
    for (const [m, field] of fields.entries()) {
      measured(`fields.${m}.name`, field.name, 256)
      measured(`fields.${m}.value`, field.value, 1024)
    }
  }
  if (total > 6000)
    problems.set('embeds', {
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: 'Embed size exceeds maximum size of 6000',
    })
}

function componentProblems(problems: Problems, components: readonly unknown[], isV2: boolean): void {
  const all = components.flatMap((component, n) => walk(component, `components.${n}`))
  const ids = new Set<string>()
  let characters = 0
  if (isV2 && all.length > 40)
    problems.set('components', {
      code: 'BASE_TYPE_MAX_LENGTH',
      message: 'Must be 40 or fewer components in total.',
    })
  for (const [path, component] of all) {
    const type = Number(component.type)
    if (type > 8 && !isV2)
      problems.set(path, {
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" needs IS_COMPONENTS_V2.',
      })
    if (type === 1) {
      const inRow = listOf(component.components).length
      if (inRow < 1 || inRow > 5) problems.set(`${path}.components`, tooMany(5))
    }
    if (type === 2) buttonProblems(problems, path, component)
    if (type === 10) {
      const content = textOf(component.content)
      characters += content.length
      if (content.length < 1 || content.length > 4000) problems.set(`${path}.content`, tooLong(4000))
    }
    const id = component.custom_id
    if (typeof id !== 'string') continue
    if (ids.has(id))
      problems.set(`${path}.custom_id`, {
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      })
    ids.add(id)
  }
  if (characters > 4000)
    problems.set('components', {
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: 'Component displayable text size exceeds maximum size of 4000',
    })
}

function buttonProblems(problems: Problems, path: string, button: Json): void {
  const isLink = button.style === 5
  atMost(problems, `${path}.label`, textOf(button.label), 80)
  if (textOf(button.label) === '' && button.emoji === undefined)
    problems.set(`${path}.label`, {
      code: 'BUTTON_COMPONENT_INVALID',
      message: 'A button must have a label or emoji',
    })
  if (isLink) {
    const url = textOf(button.url)
    if (!/^(https?|discord):\/\//.test(url))
      problems.set(`${path}.url`, {
        code: 'URL_TYPE_INVALID_SCHEME',
        message: 'Scheme must be http, https, or discord.',
      })
    atMost(problems, `${path}.url`, url, 512)
  } else {
    const id = textOf(button.custom_id)
    if (id.length < 1 || id.length > 100) problems.set(`${path}.custom_id`, tooLong(100))
  }
}

const walk = (component: unknown, path: string): readonly (readonly [string, Json])[] =>
  isObject(component)
    ? [
        [path, component] as const,
        ...listOf(component.components).flatMap((inner, n) => walk(inner, `${path}.components.${n}`)),
        ...(isObject(component.accessory) ? [[`${path}.accessory`, component.accessory] as const] : []),
      ]
    : []

/** Application commands: the whole list, as PUT takes it. */
export function commandProblems(commands: unknown): Problems {
  const problems: Problems = new Map()
  if (!Array.isArray(commands)) {
    problems.set('', { code: 'LIST_TYPE_CONVERT', message: 'Must be a list' })
    return problems
  }
  if (commands.length > 100) problems.set('', tooMany(100))
  const names = new Set<string>()
  for (const [n, command] of commands.entries()) {
    if (!isObject(command)) continue
    namedProblems(problems, String(n), command)
    if (names.has(textOf(command.name)))
      problems.set(`${n}.name`, {
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })
    names.add(textOf(command.name))
    optionProblems(problems, n, listOf(command.options).filter(isObject))
  }
  return problems
}

function optionProblems(problems: Problems, n: number, options: readonly Json[]): void {
  if (options.length > 25) problems.set(`${n}.options`, tooMany(25))
  let optionalSeen = false
  for (const [m, option] of options.entries()) {
    const path = `${n}.options.${m}`
    namedProblems(problems, path, option)
    if (option.required === true && optionalSeen)
      problems.set(path, {
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      })
    if (option.required !== true) optionalSeen = true
    const choices = listOf(option.choices).filter(isObject)
    if (choices.length > 25) problems.set(`${path}.choices`, tooMany(25))
    choiceProblems(problems, `${path}.choices`, choices)
    if (option.autocomplete === true && choices.length > 0)
      problems.set(path, { code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message: 'Not both' })
  }
}

function namedProblems(problems: Problems, path: string, thing: Json): void {
  for (const [where, name] of [
    ['name', thing.name],
    ...Object.entries(isObject(thing.name_localizations) ? thing.name_localizations : {}),
  ]) {
    const given = textOf(name)
    if (/^[-_'\p{L}\p{N}]{1,32}$/u.test(given) && given === given.toLowerCase()) continue
    problems.set(`${path}.${where}`, {
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    })
  }
  for (const [where, text] of [
    ['description', thing.description],
    ...Object.entries(isObject(thing.description_localizations) ? thing.description_localizations : {}),
  ])
    if (textOf(text).length < 1 || textOf(text).length > 100) problems.set(`${path}.${where}`, tooLong(100))
}

/** Choices of an option, and of an autocomplete. */
export function choiceProblems(problems: Problems, path: string, choices: readonly unknown[]): void {
  if (choices.length > 25) problems.set(path, tooMany(25))
  for (const [n, choice] of choices.entries()) {
    if (!isObject(choice)) continue
    const { name, value } = choice
    if (textOf(name).length < 1 || textOf(name).length > 100) problems.set(`${path}.${n}.name`, tooLong(100))
    if (typeof value === 'string') atMost(problems, `${path}.${n}.value`, value, 100)
  }
}

const tooLong = (most: number) => ({
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between 1 and ${most} in length.`,
})
const tooMany = (most: number) => ({
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${most} or fewer in length.`,
})

function atMost(problems: Problems, path: string, text: string, most: number): void {
  if (text.length > most)
    problems.set(path, { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` })
}

/** Discord's way to say it: `{ components: { 0: { content: { _errors: [ … ] } } } }`. */
export function errorsTree(problems: Problems): Json {
  const tree: Record<string, unknown> = {}
  for (const [path, problem] of problems) {
    let at = tree
    for (const step of path.split('.').filter(part => part !== '')) {
      const next: Record<string, unknown> = isRecord(at[step]) ? at[step] : {}
      at[step] = next
      at = next
    }
    at._errors = [problem]
  }
  return tree
}

const isRecord = (value: unknown): value is Record<string, unknown> => isObject(value)
