import { parseArgs } from 'node:util';
import type { Telling } from '../src/checks/telling.ts';
import { tellingOfFields } from '../src/words/checking.ts';
import type { Voice } from '../src/authoring/voice.ts';
import { commandsIn, voiceIn, type Commands } from '../src/words/commands.ts';

/** The languages in which the checks speak. */
const LANGUAGES = ['en', 'fr'];

/** How the checks speak to whoever started a command: as `--language` says, else as the system is set up. */
export function tellingHere(args: readonly string[] = process.argv.slice(2)): Telling {
  return tellingOfFields(languageFor(args, process.env));
}

/** What the commands say to whoever started one, in the same language. */
export function wordsHere(args: readonly string[] = process.argv.slice(2)): Commands {
  return commandsIn(languageFor(args, process.env));
}

/** How a command that makes records speaks, in the same language. */
export function voiceHere(args: readonly string[] = process.argv.slice(2)): Voice {
  return voiceIn(languageFor(args, process.env));
}

/** The language that was asked for, else that of the system (POSIX: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageFor(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string {
  const options = { language: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const asked = values.language ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  const [language = ''] = String(asked)
    .toLowerCase()
    .split(/[_.@-]/);
  return LANGUAGES.includes(language) ? language : 'en';
}
