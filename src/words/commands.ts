import { inEnglish, type Voice } from '../authoring/voice.ts';
import { tellingOfFields } from './checking.ts';
import { importing } from './en/importing.ts';
import { terminal } from './en/terminal.ts';
import { asking } from './fr/asking.ts';
import { descriptions } from './fr/descriptions.ts';
import { importing as importingInFrench } from './fr/importing.ts';
import { terminal as inFrench } from './fr/terminal.ts';
import { wordsFor } from './index.ts';

/** What the commands of the terminal say. */
export type Commands = typeof terminal & {
  /** What is told of a file that is read. */
  says: typeof importing.says;
};

/** What the commands say in a language; English where there is no other. */
export function commandsIn(language: string): Commands {
  return language === 'fr'
    ? { ...inFrench, says: importingInFrench.says }
    : { ...terminal, says: importing.says };
}

/** How the commands that make records speak in a language. */
export function voiceIn(language: string): Voice {
  if (language !== 'fr') return inEnglish;
  const vocabularies = Object.values(wordsFor(language).vocabularies);
  return { words: asking, telling: tellingOfFields(language), helps: descriptions, vocabularies };
}
