const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** Singular, plural, and whether it is feminine, by the letters of a TIMEX3 duration; minutes stand behind the T. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string, feminine?: true]>> = {
  CE: ['siècle', 'siècles'],
  DE: ['décennie', 'décennies', true],
  Y: ['an', 'ans'],
  Q: ['trimestre', 'trimestres'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines', true],
  WE: ['week-end', 'week-ends'],
  D: ['jour', 'jours'],
  TH: ['heure', 'heures', true],
  TM: ['minute', 'minutes', true],
  TS: ['seconde', 'secondes', true],
};

function amount(digits: string, [one, many, feminine]: readonly [string, string, true?]): string {
  if (digits === 'X') return `quelques ${many}`;
  const n = Number(digits);
  const whole = Math.floor(n);
  const half = n - whole === 0.5;
  if (!half && whole !== n) return `${digits.replace('.', ',')} ${n < 2 ? one : many}`;
  if (half && whole === 0) return feminine === true ? `une demi-${one}` : `un demi-${one}`;
  const number = whole === 1 && feminine === true ? 'une' : (NUMBERS[whole] ?? digits.replace(/\..*/u, ''));
  return `${number} ${whole < 2 ? one : many}${half ? ` et ${feminine === true ? 'demie' : 'demi'}` : ''}`;
}

/** « trois ans et six mois » for P3Y6M; for what recurs « chaque jour », « tous les deux ans ». Undefined where it is none. */
export function durationInWords(value: string, recurs: boolean): string | undefined {
  const [days = '', hours = ''] = value.slice(1).split('T');
  const read = (part: string, prefix: string): (readonly [string, readonly [string, string, true?]] | undefined)[] =>
    [...part.matchAll(/(?<![\d.])([\d.]+|X)(CE|DE|WE|[YQMWDHS])/gu)].map(([, digits, letters]) => {
      const unit = UNITS[prefix + letters!];
      return unit && [digits!, unit];
    });
  const parts = [...read(days, ''), ...read(hours, 'T')];
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined);
  const [first] = known;
  if (recurs && first !== undefined && known.length === 1) {
    if (first[0] === '1') return `chaque ${first[1][0]}`;
    return `${first[1][2] === true ? 'toutes' : 'tous'} les ${amount(...first)}`;
  }
  return known.map((part) => amount(...part)).join(' et ');
}
