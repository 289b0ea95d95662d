import { parse, type ParseError } from 'jsonc-parser';
import { notice, type Notice } from './notice.ts';

/** That JSON cannot be read, and where; `from` is where it begins in the file. */
export function brokenJson(text: string, from = 0): Notice {
  return notice('brokenJson', {}, from + faultIn(text));
}

/** Where JSON first goes wrong, before the white space at its end; browsers say it each in words of their own, and not always. */
function faultIn(text: string): number {
  const errors: ParseError[] = [];
  try {
    parse(text.trimEnd(), errors, { disallowComments: true });
  } catch {
    // Nested so deep that nobody wrote it by hand: the fault is the whole.
  }
  return errors[0]?.offset ?? 0;
}
