import { z } from 'astro/zod';
import { date, exactDay } from '../schemas/date.ts';
import { country } from '../schemas/place.ts';
import { language, line, prose, webAddress } from '../schemas/text.ts';

/** How the editor asks for a text, and what it refuses at once; the message is that of the checks. */
export interface TextField {
  widget: 'string' | 'text' | 'country';
  maxlength?: number;
  pattern?: readonly [pattern: string, message: string];
}

/** The schemas of text, each with how the editor asks for it. A schema that is described further keeps its parent's. */
const texts = z.registry<TextField>();
const trimmed = ['^\\S(?:[^]*\\S)?$', 'text without spaces around it'] as const;
texts.add(line, { widget: 'string', maxlength: 300, pattern: trimmed });
texts.add(prose, { widget: 'text', maxlength: 4000, pattern: trimmed });
texts.add(webAddress, {
  widget: 'string',
  pattern: ['^https?://[^\\s/]+\\.[^\\s]*$', 'an address that begins with https://'],
});
texts.add(language, {
  widget: 'string',
  pattern: [
    '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$',
    'a language tag of BCP 47, such as fr or zh-Hant',
  ],
});
texts.add(date, {
  widget: 'string',
  pattern: [
    '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$',
    'a date such as 2018-02-09, 2018-02 or "2018"',
  ],
});
texts.add(exactDay, {
  widget: 'string',
  pattern: ['^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', 'a day such as 2018-02-09'],
});
texts.add(country, { widget: 'country' });

/** How the editor asks for a schema of text; `undefined` for a schema that is none. */
export function textField(schema: z.core.$ZodType): TextField | undefined {
  const known = texts.get(schema);
  if (known) return known;
  const checks = schema instanceof z.ZodString ? (schema._zod.def.checks ?? []) : [];
  const format = checks.map(({ _zod }) => _zod.def).find((def) => 'pattern' in def);
  if (!format || !(format.pattern instanceof RegExp)) return undefined;
  const { error } = format;
  const said: unknown = typeof error === 'function' ? error({} as never) : undefined;
  const message = typeof said === 'string' ? said : 'text of the form of the data guide';
  return { widget: 'string', pattern: [format.pattern.source, message] };
}
