import { Document, isNode, isScalar, isSeq, stringify, visit, type Scalar } from 'yaml';

const style = {
  schema: 'core',
  lineWidth: 0,
  flowCollectionPadding: false,
} as const;

/** A value as it is written on one line, in the quotation marks that stood there. */
export function written(value: unknown, inFlow: boolean, before?: unknown): string | undefined {
  const document = new Document(value, style);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (role, scalar) => {
      if (role !== 'key' && /^https?:/.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const { contents } = document;
  if (isScalar(before) && isScalar(contents) && /^QUOTE/.test(before.type ?? ''))
    contents.type = before.type as Scalar.Type;
  const list = new Document([], style);
  if (isSeq(list.contents) && isNode(contents)) {
    list.contents.flow = true;
    list.contents.items.push(contents as never);
  }
  const text = inFlow
    ? list.toString(style).trim().slice(1, -1)
    : stringify(contents, style).trim();
  return text.includes('\n') ? undefined : text;
}
