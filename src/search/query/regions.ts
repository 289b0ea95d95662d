/** Parts of the world by what people call them (folded), and their countries by ISO 3166-1 code. */
const parts: readonly (readonly [names: string, countries: string])[] = [
  ['north africa|northern africa|afrique du nord', 'DZ EG LY MA SD TN EH'],
  [
    'west africa|western africa|afrique de l ouest',
    'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG SH',
  ],
  ['central africa|middle africa|afrique centrale', 'AO CM CF TD CG CD GQ GA ST'],
  [
    'east africa|eastern africa|afrique de l est',
    'BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW',
  ],
  ['southern africa|afrique australe', 'BW SZ LS NA ZA'],
  ['north america|northern america|amerique du nord', 'US CA MX BM GL PM'],
  ['central america|amerique centrale', 'BZ CR SV GT HN MX NI PA'],
  [
    'caribbean|caraibes',
    'AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR KN LC MF VC SX TT TC VI BL',
  ],
  ['south america|amerique du sud', 'AR BO BR CL CO EC FK GF GY PY PE SR UY VE'],
  ['central asia|asie centrale', 'KZ KG TJ TM UZ'],
  ['east asia|eastern asia|asie de l est', 'CN HK JP KP KR MO MN TW'],
  ['southeast asia|south east asia|asie du sud est', 'BN KH ID LA MY MM PH SG TH TL VN'],
  ['south asia|southern asia|asie du sud', 'AF BD BT IN IR MV NP PK LK'],
  [
    'middle east|western asia|west asia|moyen orient|proche orient',
    'AM AZ BH CY GE IQ IL JO KW LB OM PS QA SA SY TR AE YE EG IR',
  ],
  ['eastern europe|east europe|europe de l est', 'BY BG CZ HU MD PL RO RU SK UA'],
  [
    'northern europe|north europe|europe du nord|scandinavia',
    'DK EE FO FI IS IE LV LT NO SE GB AX',
  ],
  [
    'southern europe|south europe|europe du sud',
    'AL AD BA HR GI GR IT MT ME MK PT SM RS SI ES VA XK',
  ],
  ['western europe|west europe|europe de l ouest', 'AT BE FR DE LI LU MC NL CH'],
  [
    'oceania|pacific|pacific islands|oceanie|pacifique',
    'AU NZ FJ PG SB VU NC PF WS AS TO TV KI NR MH FM PW CK NU TK WF GU MP NF PN',
  ],
];

/** Larger parts, made of those above by their first names. */
const larger: readonly (readonly [names: string, of: string])[] = [
  [
    'africa|afrique|african continent',
    'north africa|west africa|central africa|east africa|southern africa',
  ],
  ['sub saharan africa', 'west africa|central africa|east africa|southern africa'],
  ['latin america|amerique latine', 'central america|caribbean|south america'],
  ['americas|america|ameriques', 'north america|central america|caribbean|south america'],
  ['asia|asie', 'central asia|east asia|southeast asia|south asia|middle east'],
  ['asia pacific|asie pacifique', 'central asia|east asia|southeast asia|south asia|oceania'],
  ['europe', 'eastern europe|northern europe|southern europe|western europe'],
];

const countriesByName = new Map(
  parts.flatMap(([names, countries]) =>
    names.split('|').map((name): [string, string[]] => [name, countries.split(' ')]),
  ),
);
for (const [names, of] of larger) {
  const countries = of.split('|').flatMap((part) => countriesByName.get(part) ?? []);
  for (const name of names.split('|')) countriesByName.set(name, countries);
}

/** The countries of a part of the world, by its name as typed and folded; undefined where it is none. */
export function countriesIn(name: string): readonly string[] | undefined {
  return countriesByName.get(name);
}
