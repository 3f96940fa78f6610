// Discord's limits, by name. Sources: discord.com/developers/docs, the page named with each.

/** Components reference: text displays of one message together. */
export const TEXT_CHARACTERS = 4000
/** Ours: the longest headline there is; a longer title is no title. */
export const TITLE = 256
/** Ours: the words of a link, the label of a bar, the name of a speaker; whole addresses and speeches are none. */
export const LABEL = 200
/** Components reference: components of one message, nested ones included. */
export const COMPONENTS = 40
/** Components reference, Action Row: buttons in one row. */
export const BUTTONS_IN_ROW = 5
/** Ours: five full rows; more is no longer a choice but a list. */
export const BUTTONS = 25
/** Components reference, Button: label. */
export const BUTTON_LABEL = 80
/** Components reference, Anatomy: custom_id. */
export const CUSTOM_ID = 100
/** Components reference, Button: url. */
export const BUTTON_URL = 512
/** Components reference, Media Gallery: items. */
export const PICTURES = 10
/** Components reference, Media Gallery item, and attachment object: description. */
export const ALT_TEXT = 1024
/** Application commands: choices of an option, answers of an autocomplete. */
export const CHOICES = 25
/** Application commands: name and value of a choice. */
export const CHOICE_CHARACTERS = 100
/** Application commands: options of a command. */
export const OPTIONS = 25
/** Application commands: global chat-input commands of an application. */
export const COMMANDS = 100
/** Application commands: description of a command or an option. */
export const DESCRIPTION = 100
/** Receiving and responding: follow-ups of an interaction where only the user installed the app. */
export const FOLLOW_UPS_OF_USER_INSTALL = 5
/** Receiving and responding: an interaction must be acknowledged within this. */
export const ACKNOWLEDGE_MS = 3000
/** Receiving and responding: an interaction's token is valid for this long. */
export const INTERACTION_TOKEN_MS = 15 * 60_000
/** Gateway, session start limit: identifies in 24 hours; beyond it Discord resets the bot's token. */
export const IDENTIFIES_A_DAY = 1000
/** Message resource, Crosspost Message: published messages of one channel in an hour (met as a 429; no page names it). */
export const CROSSPOSTS_AN_HOUR = 10
/** Message resource, Create Message: nonce. */
export const NONCE = 25
/** Channels resource, Start Thread: its name. */
export const THREAD_NAME = 100
