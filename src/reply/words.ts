// The few words that renderers add themselves, by language; a language that is not listed gets the English ones.
import type { LanguageId } from '../model/language.ts'

export type RendererWords = {
  /** Before a command line that may be asked next. */
  readonly try: string
  /** Before a notice that warns. */
  readonly warning: string
  /** The marks of a quotation. */
  readonly quoted: readonly [string, string]
  /** Beside an article of which only the beginning was to be had. */
  readonly stub: string
  /** Instead of an answer that a platform would not take. */
  readonly unshown: string
  /** Instead of what a button would have changed; the command is what to ask anew. */
  refusedButton(command: string): string
  /** Where something was arranged for a channel in which the bot may not write by itself. */
  readonly mute: string
  /** Shows everyone what the asker alone was shown. */
  readonly share: string
  /** Turn the pages of a long answer. */
  readonly back: string
  readonly next: string
  /** Where a file is for the asker alone, and they have no chat with us, or are nobody in particular. */
  readonly startFirst: string
  readonly nobody: string
  /** Leads to the rest of an answer, and to where anything can be asked. */
  readonly goOn: string
  readonly askThere: string
}

const english: RendererWords = {
  try: 'try',
  warning: 'Note',
  quoted: ['“', '”'],
  stub: 'beginning only',
  unshown: 'The answer could not be shown here. Whoever runs this bot finds the reason in its log.',
  refusedButton: command =>
    `This button does nothing here: it works once, within a day, for whoever asked for it. Ask again: /${command}`,
  mute: 'Teller may not write in this channel by itself. For digests to arrive, let it view the channel and send messages here.',
  share: 'Share',
  startFirst: 'The file is for you alone. Open a chat with me, press Start, and ask here again.',
  nobody: 'The file is for one person alone, and you write as a group or a channel. Ask as yourself.',
  back: 'Back',
  next: 'Next',
  goOn: 'Read on in the chat with Teller',
  askThere: 'Ask Teller in its own chat',
}

const words: Readonly<Record<LanguageId, RendererWords>> = {
  en: english,
  ru: {
    try: 'спросите',
    warning: 'Внимание',
    quoted: ['«', '»'],
    stub: 'только начало',
    unshown: 'Не удалось показать ответ. Причина записана в журнале бота.',
    refusedButton: command =>
      `Эта кнопка здесь не действует: она срабатывает один раз, в течение суток, у того, кто её вызвал. Спросите снова: /${command}`,
    mute: 'Teller не может сам писать в этом канале. Чтобы сводки приходили, разрешите ему видеть канал и отправлять сюда сообщения.',
    share: 'Поделиться',
    startFirst: 'Файл только для вас. Откройте чат со мной, нажмите «Старт» и спросите здесь снова.',
    nobody: 'Файл только для одного человека, а вы пишете от имени группы или канала. Спросите от себя.',
    back: 'Назад',
    next: 'Дальше',
    goOn: 'Читать дальше в чате с Teller',
    askThere: 'Спросить в чате с Teller',
  },
  uk: {
    try: 'спитайте',
    warning: 'Увага',
    quoted: ['«', '»'],
    stub: 'лише початок',
    unshown: 'Не вдалося показати відповідь. Причину записано в журналі бота.',
    refusedButton: command =>
      `Ця кнопка тут не діє: вона спрацьовує один раз, протягом доби, у того, хто її викликав. Спитайте знову: /${command}`,
    mute: 'Teller не може сам писати в цьому каналі. Щоб зведення надходили, дозвольте йому бачити канал і надсилати сюди повідомлення.',
    share: 'Поділитися',
    startFirst: 'Файл лише для вас. Відкрийте чат зі мною, натисніть «Старт» і спитайте тут знову.',
    nobody: 'Файл лише для однієї людини, а ви пишете від імені групи чи каналу. Спитайте від себе.',
    back: 'Назад',
    next: 'Далі',
    goOn: 'Читати далі в чаті з Teller',
    askThere: 'Спитати в чаті з Teller',
  },
}

export const rendererWords = (language: LanguageId): RendererWords => words[language] ?? english
