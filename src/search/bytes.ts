/** Writes small numbers and texts one after another. */
export class ByteWriter {
  #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  /** A whole number from 0 up, the smaller the shorter. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** Numbers in rising order, each told by its distance from the one before. */
  rising(values: readonly number[]): void {
    this.number(values.length);
    let last = 0;
    for (const value of values) {
      this.number(value - last);
      last = value;
    }
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let unit = 1;
    let byte: number;
    do {
      byte = this.byte();
      value += (byte & 127) * unit;
      unit *= 128;
    } while (byte > 127);
    return value;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  text(): string {
    const length = this.number();
    const text = new TextDecoder().decode(this.#bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }

  rising(): number[] {
    let last = 0;
    return Array.from({ length: this.number() }, () => (last += this.number()));
  }

  skip(length: number): void {
    this.at += length;
  }
}
