import { acronym, firstName, surname, word } from './fillers.ts';

/** A text of about so many characters that grows in one way. */
export interface Family {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** What is repeated. In capitals what differs each time: PRÉNOM, NOM, SIGLE, MOT, NOMBRE. */
const units = [
  ...['«', '»', '"', '(', '[', '…', '—', '-', '.', '. ', '!', '? ', ',', ';', ':', '\n', '\n\n', '\t', '\u00a0', '\u200d', '\ud800', '👍'],
  ...[
    'a',
    'A',
    'é',
    'e\u0301',
    "l'",
    'M. ',
    'St-',
    'a-',
    'ex-',
    'a.',
    'A.',
    '1',
    '1 ',
    '1,',
    '1:',
    '12/',
    '-t-il',
    '@a',
    '#a',
    'http://a.',
    'a@b.',
  ],
  ...[
    'du ',
    'de ',
    'que ',
    'et ',
    'il ',
    'elle ',
    'The ',
    'Noël ',
    'lundi et ',
    'le 3 mai et ',
    'à 14 h ',
    'du mardi au ',
    'la veille de ',
  ],
  ...['millions ', 'vingt et ', 'une dizaine de milliers de ', '3 % ', 'deux ou ', 'ans '],
  ...['dit-il, ', 'selon lui, ', "Il a dit qu'il ", '« Oui », a-t-il dit. ', 'a déclaré ', '« a » et ', 'a dit que « ', 'Selon MOT, '],
  ...[
    'Jean NOM, ',
    'NOM Dupont. ',
    'PRÉNOM NOM. ',
    'M. NOM et Mme NOM ',
    'Alliance NOM NOM (SIGLE). ',
    'le Syndicat NOM de NOM. ',
    'SIGLE, ',
    'NOM ',
  ],
  ...[
    'le ministre PRÉNOM NOM ',
    'le maire de NOM ',
    'PRÉNOM NOM a dit que MOT. Il ',
    '« MOT », a dit PRÉNOM NOM. Elle ',
    'MOT MOT. ',
    'MOT-',
    'NOMBRE ',
    'NOMBRE MOT ',
  ],
  ...['la présidente de NOM, ', 'NOM et ', 'le NOM, NOM (NOM), ', 'PRÉNOM '],
];

/** How it is repeated. */
const templates: Readonly<Record<string, (body: string) => string>> = {
  bare: (body) => body,
  'in marks': (body) => `Jean Dupont a dit : « ${body} », a répété Marie Durand.`,
  'in a sentence': (body) => `Le ministre Jean Dupont, ${body} a parlé vendredi.`,
  lines: (body) => body.replaceAll(' ', '\n'),
  capitals: (body) => body.toUpperCase(),
};

/** All families: units × templates, those left out in which the template changes nothing. */
export const families = (): Family[] =>
  units.flatMap((unit) =>
    Object.entries(templates)
      .filter(([name]) => (name !== 'lines' || unit.includes(' ')) && (name !== 'capitals' || unit !== unit.toUpperCase()))
      .map(([name, template]) => ({ name: `${JSON.stringify(unit)} ${name}`, make: (length: number) => template(repeat(unit, length)) })),
  );

function repeat(unit: string, length: number): string {
  if (!/NOM|PRÉNOM|SIGLE|MOT/u.test(unit)) return unit.repeat(Math.ceil(length / unit.length));
  const parts: string[] = [];
  let next = 0;
  for (let size = 0; size < length;) {
    const part = unit.replace(/PRÉNOM|NOMBRE|NOM|SIGLE|MOT/gu, (slot) => fillers[slot]!(next++));
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const fillers: Readonly<Record<string, (i: number) => string>> = {
  PRÉNOM: firstName,
  NOM: surname,
  SIGLE: acronym,
  MOT: word,
  NOMBRE: (i) => String(17 * i + 2),
};
