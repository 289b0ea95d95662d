import { between, oneOf, zipf, type Chance } from './chance.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words of the field, the most usual first. */
const usual = list(`
  customs trade data goods electronic postal services parcels administrations operators border clearance
  e-commerce standards exchange information revenue platforms risk security development countries members
  declaration procedures facilitation capacity cooperation consignments advance digital enterprises policy
  transport duties value tax origin compliance technology framework guidelines invoices payments delivery
  logistics market consumers protection transparency release inspection supply chain pilot single window
  paperless certificates identity interoperability warehouses returns intermediaries sellers threshold
  valuation classification tariff transit carriers express airlines railways shipping ports corridor
  harmonization simplification authorized operator audit enforcement counterfeits intellectual property
  statistics measurement gender rural small businesses finance connectivity broadband skills training
  resilience environment packaging emissions learning signatures blockchain analytics messages manifest
`);
const begun = list(
  'inter co re pre cross trans sub multi over under micro macro pro post counter bi un en',
);
const stems = list(`
  oper regul negoti transmit declar valid certif registr notif classif coordin integr consolid autom
  authent allocat arbitr calcul circul collabor compens concess delegat deliver determin differenti distrib
  evalu facilit formul govern impl inform innov inspect investig legisl liber liquid mediat mobil moder
  monitor nation optim origin particip penetr process promot publ ratif recogn reform restrict
`);
const ended = list('ation ability ment ance al ive or ing ism ity ers ed');

/** As many words as records of this number need: usual ones first, rare ones in a long tail. */
export function vocabulary(size: number): string[] {
  const rare = begun.flatMap((before) =>
    ended.flatMap((after) => stems.map((stem) => before + stem + after)),
  );
  // Spread, so that neighbours in rank are no neighbours in the alphabet.
  const spread = rare.map((_, at) => rare[(at * 7919) % rare.length] as string);
  return [...usual, ...spread].slice(0, Math.max(usual.length, size));
}

const openings = list('recognises encourages recommends urges welcomes notes supports confirms');
const verbs = list(
  'strengthen simplify share publish develop review align extend test measure fund improve adopt map',
);
const joints = ['of', 'for', 'and', 'with', 'in', 'on', 'across', 'between', 'through', 'by'];

/** Makes sentences of the field out of a vocabulary. */
export function sentences(words: readonly string[]) {
  const rank = zipf(words.length);
  const word = (chance: Chance) => words[rank(chance)] as string;
  const phrase = (chance: Chance, length: number) =>
    Array.from({ length }, (_, at) => (at % 3 === 2 ? oneOf(chance, joints) : word(chance))).join(
      ' ',
    );
  const sentence = (chance: Chance, subject: string) =>
    `${subject} ${oneOf(chance, openings)} the ${phrase(chance, between(chance, 3, 8))} and asks to ` +
    `${oneOf(chance, verbs)} ${phrase(chance, between(chance, 4, 14))}.`;
  return {
    sentence,
    /** A few sentences, most often short, now and then long. */
    paragraph: (chance: Chance, subject: string): string => {
      const count = chance() < 0.1 ? between(chance, 5, 12) : between(chance, 1, 4);
      return Array.from({ length: count }, () => sentence(chance, subject)).join(' ');
    },
    /** Two or three words for a theme, the rarer ones as well. */
    theme: (chance: Chance): string =>
      chance() < 0.7
        ? `${oneOf(chance, words.slice(0, 400))} ${oneOf(chance, usual)}`
        : `${oneOf(chance, usual)} and ${oneOf(chance, words.slice(0, 400))} ${oneOf(chance, usual)}`,
  };
}
