import type { Comparison, View } from '../graph/comparison.ts';
import { linesOf } from './csv.ts';
import { markdownOf } from './markdown.ts';
import type { Telling } from './telling.ts';
import { tell } from './told.ts';

/** What a reader can take away of a comparison. */
export const takings = ['link', 'markdown', 'csv', 'docx'] as const;
export type Taking = (typeof takings)[number];

/** A comparison as text of a kind, with whole addresses. Libraries are fetched when they are first wanted. */
export async function textOf(
  kind: 'link' | 'markdown' | 'csv',
  comparison: Comparison,
  view: View,
  telling: Telling,
): Promise<string> {
  if (kind === 'link') return location.href;
  const told = tell(comparison, view, telling);
  if (kind === 'markdown') return markdownOf(told, location.href, telling);
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify(linesOf(told), { header: true, escape_formulas: true });
}

/** A comparison as a Word document. */
export async function wordDocument(
  comparison: Comparison,
  view: View,
  telling: Telling,
): Promise<Blob> {
  const { documentOf } = await import('./document.ts');
  return documentOf(tell(comparison, view, telling), location.href, telling);
}

/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
