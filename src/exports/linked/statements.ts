import { DataFactory, Writer, type Quad_Object } from 'n3';
import { namespaces, type Prefix, type Term } from './namespaces.ts';

const { namedNode, literal, quad } = DataFactory;

/** Something that is said of a subject: an address, or text with a language or a type. */
export type Said =
  { to: string } | { text: string; language?: string | undefined } | { text: string; type: Term };

/** One thing said: the property and its value, left out where there is none. */
export type Statement = readonly [Term, Said | undefined];

/** Another resource as the value of a property. */
export const to = (address: string): Said => ({ to: address });
/** A term of a vocabulary as the value of a property. */
export const as = (term: Term): Said => ({ to: full(term) });
/** Text without a language. */
export const plain = (text: string | undefined): Said | undefined =>
  text === undefined ? undefined : { text };
/** A whole number. */
export const number = (value: number | undefined): Said | undefined =>
  value === undefined ? undefined : { text: String(value), type: 'xsd:integer' };
/** Text in a language. */
export const words = (text: string | undefined, language: string): Said | undefined =>
  text === undefined ? undefined : { text, language };

const dateTypes: Record<number, Term> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date with the type of its precision. */
export function dated(date: string | undefined): Said | undefined {
  return date === undefined
    ? undefined
    : { text: date, type: dateTypes[date.length] ?? 'xsd:date' };
}

function full(term: Term): string {
  const at = term.indexOf(':');
  return namespaces[term.slice(0, at) as Prefix] + term.slice(at + 1);
}

function object(said: Said): Quad_Object {
  if ('to' in said) return namedNode(said.to);
  if ('type' in said) return literal(said.text, namedNode(full(said.type)));
  return literal(said.text, said.language);
}

/** As many pieces as are joined at once: millions of small ones would need ten times the memory of the text. */
const PIECES = 4096;

/** Writes what is said of subjects as Turtle, in the order in which it is said. */
export class Turtle {
  private readonly joined: string[] = [];
  private pieces: string[] = [];
  private readonly writer = new Writer(
    { write: this.write.bind(this), end: () => undefined },
    { prefixes: namespaces },
  );

  /** Says things of a subject. */
  say(subject: string, ...statements: readonly Statement[]): void {
    for (const [property, said] of statements)
      if (said)
        this.writer.addQuad(quad(namedNode(subject), namedNode(full(property)), object(said)));
  }

  /** The whole text. */
  text(): string {
    this.writer.end();
    this.join();
    return this.joined.join('');
  }

  private write(piece: string, _: string, done?: () => void): void {
    this.pieces.push(piece);
    if (this.pieces.length >= PIECES) this.join();
    done?.();
  }

  private join(): void {
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }
}
