import { folded } from '../../src/checks/named.ts';
import { between, oneOf, type Chance } from './chance.ts';

/** Words for names in other scripts, which stand for what a translator would write. */
const scripts: Record<string, readonly string[]> = {
  zh: [
    '世界',
    '海关',
    '跨境',
    '电商',
    '大会',
    '邮政',
    '数字',
    '贸易',
    '合作',
    '宣言',
    '论坛',
    '便利化',
  ],
  ar: [
    'المؤتمر',
    'العالمي',
    'للجمارك',
    'التجارة',
    'الرقمية',
    'البريد',
    'إعلان',
    'التعاون',
    'الحدود',
  ],
  ru: [
    'Всемирный',
    'форум',
    'таможенных',
    'органов',
    'торговли',
    'почтовых',
    'служб',
    'декларация',
  ],
  ko: ['세계', '관세', '전자상거래', '회의', '우편', '선언', '협력', '디지털', '무역'],
  fr: [
    'Conférence',
    'mondiale',
    'des douanes',
    'sur le commerce',
    'électronique',
    'déclaration',
    'postale',
  ],
  hi: ['विश्व', 'सीमा', 'शुल्क', 'सम्मेलन', 'डाक', 'व्यापार', 'घोषणा', 'डिजिटल'],
  el: ['Παγκόσμια', 'διάσκεψη', 'τελωνείων', 'εμπορίου', 'ταχυδρομείων', 'διακήρυξη'],
};

/** A name in one to three other languages. */
export function otherNames(chance: Chance): Record<string, string> {
  const tags = Object.keys(scripts);
  const from = between(chance, 0, tags.length - 1);
  const count = between(chance, 1, 3);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const tag = tags[(from + at) % tags.length] as string;
      const words = scripts[tag] as readonly string[];
      const joint = tag === 'zh' ? '' : ' ';
      const length = between(chance, 3, 6);
      return [tag, Array.from({ length }, () => oneOf(chance, words)).join(joint)];
    }),
  );
}

const regions =
  'World,African,West African,East African,Southern African,Arab,Asia-Pacific,Central Asian,South Asian,Pacific,Andean,Caribbean,Latin American,Central American,European,Nordic,Baltic,Balkan,Eurasian,Black Sea,Mediterranean,Gulf,Mekong,Alpine,Atlantic'.split(
    ',',
  );
const bodies =
  'Organization,Union,Council,Committee,Commission,Association,Secretariat,Agency,Working Group,Federation,Forum,Institute,Alliance,Task Force,Administration'.split(
    ',',
  );
const meetings =
  'Conference,Ministerial Conference,Congress,Council Session,Workshop,Forum,Regional Meeting,Summit,Expert Group Meeting,Working Group'.split(
    ',',
  );
const texts =
  'Declaration,Joint Statement,Resolution,Decision,Recommendation,Communiqué,Roadmap,Initiative,Ministerial Statement'.split(
    ',',
  );
const instruments =
  'Framework of Standards,Convention,Agreement,Model Law,Guidelines,Technical Standard,Programme,Protocol'.split(
    ',',
  );

const capital = (text: string) =>
  text.replace(/(^|\s)(\p{Ll})(?!nd\s)/gu, (letter) => letter.toUpperCase());

/** Gives out names, each only once within its kind; a second one gets a number. */
export function namer(joint: string, first: string) {
  const taken = new Map<string, number>();
  return (text: string, kind = first): string => {
    let name = text;
    while (taken.has(`${kind} ${folded(name)}`)) {
      const many = (taken.get(`${kind} ${folded(text)}`) ?? 1) + 1;
      taken.set(`${kind} ${folded(text)}`, many);
      name = `${text}${joint}${many}`;
    }
    taken.set(`${kind} ${folded(name)}`, 1);
    return name;
  };
}

/** What records are called. */
export const nameOf = {
  organization: (chance: Chance, theme: string) =>
    `${oneOf(chance, regions)} ${oneOf(chance, bodies)} for ${capital(theme)}`,
  series: (chance: Chance, theme: string) =>
    `${oneOf(chance, regions)} ${oneOf(chance, meetings)} on ${capital(theme)}`,
  conference: (chance: Chance, theme: string, city: string) =>
    chance() < 0.5
      ? `${oneOf(chance, regions)} ${oneOf(chance, meetings)} on ${capital(theme)}`
      : `${city} ${oneOf(chance, meetings)} on ${capital(theme)}`,
  declaration: (chance: Chance, theme: string, city: string) =>
    chance() < 0.3
      ? `${city} ${oneOf(chance, texts)}`
      : `${city} ${oneOf(chance, texts)} on ${capital(theme)}`,
  framework: (chance: Chance, theme: string) =>
    `${oneOf(chance, instruments)} on ${capital(theme)}`,
};

/** The first letters of a name, as the field would call it. */
export function acronym(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** What stands for a name in an address. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
