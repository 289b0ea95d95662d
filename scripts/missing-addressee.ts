import type { Recipients } from '../src/publish/handing-in.ts';
import { terminal } from '../src/words/en/terminal.ts';

/** Tells whoever builds a site that nobody is named in it to whom files could be handed in. */
export function missingAddressee(
  { repository, contact }: Pick<Recipients, 'repository'> & { contact: string | undefined },
  { nobody } = terminal.building,
): string[] {
  return (repository ?? contact) === undefined ? [nobody] : [];
}
