/** Today where the author is; the record is checked once more where it is published. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
