import type { ScalarTag } from 'yaml';
import { stringTag } from 'yaml/util';

/** Width of our files; Prettier holds all of them to it. */
export const WIDTH = 100;

/** The end of a sentence, so that each begins a line of its own; not the dot of an initial or of "Mr.". */
const BETWEEN_SENTENCES = /(?<=[.!?]["”)]?)(?<!\b\p{Lu}\p{Ll}?\.) (?=["“(]?\p{Lu})/u;

/** Text that is the same once its lines are joined by single spaces again. */
const FOLDABLE = /^\S+( \S+)*$/;

/** Text as our records have it: scalars marked `BLOCK_FOLDED` are folded, one sentence after the other. */
export const text: ScalarTag = {
  ...stringTag,
  stringify(item, context, onComment, onChompKeep) {
    if (item.type === 'BLOCK_FOLDED' && !context.inFlow && FOLDABLE.test(String(item.value))) {
      const indent = context.indent || '  ';
      const lines = String(item.value)
        .split(BETWEEN_SENTENCES)
        .flatMap((sentence) => wrapped(sentence, WIDTH - indent.length));
      return `>-\n${lines.map((line) => indent + line).join('\n')}`;
    }
    return stringTag.stringify?.(item, context, onComment, onChompKeep) ?? '';
  },
};

/** Lines that are as full as the width allows. */
function wrapped(sentence: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
