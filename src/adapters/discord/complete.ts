// What Discord's command line offers while an option is being typed.
import { setTimeout as sleep } from 'node:timers/promises'
import type { APIApplicationCommandOptionChoice, AutocompleteInteraction } from 'discord.js'
import { clip } from '../../reply/clip.ts'
import { safeLine } from '../../reply/safe.ts'
import type { Desk } from '../adapter.ts'
import { languageOf } from './asked.ts'
import { CHOICE_CHARACTERS, CHOICES } from './limits.ts'

/** Of the three seconds, what the desk may take; an empty list in time is better than none. */
const DESK_MS = 2_000

/** At most 25, each within Discord's limits. A value cannot be shortened and still mean the same: too long, it is left out. */
export async function choicesFor(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const focused = interaction.options.getFocused(true)
  const language = languageOf(interaction.locale, desk)
  const offered = await Promise.race([
    desk
      .complete({
        command: interaction.commandName,
        option: focused.name,
        typed: String(focused.value),
        ...(language === undefined ? {} : { language }),
      })
      .catch(() => []),
    sleep(DESK_MS, [], { ref: false }),
  ])
  return offered
    .filter(({ value }) => value !== '' && value.length <= CHOICE_CHARACTERS)
    .slice(0, CHOICES)
    .map(({ label, value }) => ({ name: clip(safeLine(label) || value, CHOICE_CHARACTERS), value }))
}
