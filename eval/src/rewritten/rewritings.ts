import { resolveEntities } from '@incise/entities';
import { splitSentences } from '@incise/tokens';

/** A way to write a text otherwise that changes nothing of what it says. */
export interface Rewriting {
  readonly name: string;
  readonly example: string;
  readonly rewrite: (text: string) => string;
}

const paragraphs = (text: string): string[] => text.split(/\n+/u);
const WIDTH = 78;

/** The lines of a paragraph, none longer than a mail's. */
function folded(paragraph: string): string {
  let lines = '';
  let column = 0;
  for (const word of paragraph.split(' ')) {
    const fits = column + word.length <= WIDTH;
    lines += (lines === '' ? '' : fits ? ' ' : '\n') + word;
    column = fits ? column + word.length + 1 : word.length;
  }
  return lines;
}

/** A line behind the first paragraphs. */
const inserted =
  (line: string, behind: number) =>
  (text: string): string => {
    const all = paragraphs(text);
    return [...all.slice(0, behind), line, ...all.slice(behind)].join('\n');
  };

/** Every paragraph a line behind a mark. */
const opened = (mark: string) => (text: string) =>
  paragraphs(text)
    .map((one) => mark + one)
    .join('\n');

function surnamesInCapitals(text: string): string {
  const surnames = resolveEntities(text)
    .filter(({ type, name }) => type === 'PER' && /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{L}'-]+$/u.test(name))
    .map(({ name }) => name.slice(name.indexOf(' ') + 1));
  return surnames.reduce(
    (all, surname) => all.replace(new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'gu'), surname.toUpperCase()),
    text,
  );
}

const OFFICES =
  /(?<=(?<!\p{L})(?:le |la |l['’]))(?:avocat|député|directeur|directrice|maire|ministre|préfet|président|procureur|sénateur)e?(?!\p{L})/giu;

const officesInCapitals = (text: string): string => text.replace(OFFICES, (office) => office.charAt(0).toUpperCase() + office.slice(1));

const REFERENCES: Readonly<Record<string, string>> = {
  é: '&eacute;',
  è: '&egrave;',
  à: '&agrave;',
  "'": '&#39;',
  '’': '&rsquo;',
  '«': '&laquo;',
  '»': '&raquo;',
};

const between = (open: string, close: string) => (text: string) => text.replace(/«\s?/gu, open).replace(/\s?»/gu, close);

export const REWRITINGS: readonly Rewriting[] = [
  { name: 'a byline below the title', example: 'Par Thibault Verlaine', rewrite: inserted('Par Thibault Verlaine', 1) },
  { name: 'a signature at the end', example: 'Thibault Verlaine', rewrite: (text) => `${text}\n\nThibault Verlaine` },
  {
    name: 'a byline that says no more than who and when',
    example: 'Thibault Verlaine · 3 mars 2024',
    rewrite: inserted('Thibault Verlaine · 3 mars 2024', 1),
  },
  {
    name: 'the credit of a picture',
    example: 'Photo Thibault Verlaine',
    rewrite: inserted('La place hier soir. Photo Thibault Verlaine', 2),
  },
  {
    name: 'a line that leads to another text',
    example: 'Lire aussi : …',
    rewrite: inserted('Lire aussi : Thibault Verlaine veut rouvrir le musée de Nantes', 2),
  },
  { name: 'lines folded at 78 columns', example: 'a mail', rewrite: (text) => paragraphs(text).map(folded).join('\n\n') },
  {
    name: 'soft hyphens in long words',
    example: 'pré&shy;sident',
    rewrite: (text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'),
  },
  {
    name: 'character references',
    example: 'L&#39;&eacute;t&eacute;',
    rewrite: (text) => text.replace(/[éèà'’«»]/gu, (sign) => REFERENCES[sign]!),
  },
  {
    name: 'names in bold',
    example: '**Léa Petit**',
    rewrite: (text) => text.replace(/(?<![\p{L}*«])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}*])/gu, '**$1**'),
  },
  {
    name: 'bulleted paragraphs',
    example: '• …',
    rewrite: opened('• '),
  },
  {
    name: 'quoted lines',
    example: '> …',
    rewrite: opened('> '),
  },
  { name: 'surnames in capitals', example: 'Léa PETIT', rewrite: surnamesInCapitals },
  { name: 'offices in capitals', example: 'la Ministre', rewrite: officesInCapitals },
  {
    name: 'links of wikis',
    example: '[[Léa Petit]]',
    rewrite: (text) => text.replace(/(?<![\p{L}«])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/gu, '[[$1]]'),
  },
  { name: 'numbers of notes', example: 'Il part.[1]', rewrite: (text) => text.replace(/(?<=\p{Ll})\.(?=\s|$)/gu, '.[1]') },
  { name: 'curly marks', example: '“P”', rewrite: between('“', '”') },
  { name: 'single marks', example: '‘P’', rewrite: between('‘', '’') },
  { name: 'italics of wikis around marks', example: "''« P »''", rewrite: between("''« ", " »''") },
  { name: 'one mark that closes of another kind', example: '« P"', rewrite: (text) => text.replace(/\s?»/u, '"') },
  { name: 'one mark that opens of another kind', example: '"P »', rewrite: (text) => text.replace(/«\s?/u, '"') },
  { name: 'straight marks between spaces', example: '" P "', rewrite: (text) => text.replace(/«\s?([^«»]*?)\s?»/gu, '" $1 "') },
  { name: 'marks of two signs', example: '<<P>>', rewrite: between('<<', '>>') },
  {
    name: 'the other apostrophe',
    example: "l'été, l’été",
    rewrite: (text) => (text.includes('’') ? text.replaceAll('’', "'") : text.replaceAll("'", '’')),
  },
  {
    name: 'no-break spaces',
    example: '«\u00a0P\u00a0»',
    rewrite: (text) => text.replace(/« /gu, '«\u00a0').replace(/ (?=[»:;?!])/gu, '\u00a0'),
  },
  { name: 'misspelt inversions', example: "a-t'il", rewrite: (text) => text.replace(/-t-(?=(?:ils?|elles?|on)(?!\p{L}))/gu, "-t'") },
  { name: 'Windows line ends', example: '\\r\\n', rewrite: (text) => text.replaceAll('\n', '\r\n') },
  {
    name: 'each sentence a paragraph',
    example: 'P.⏎⏎Q.',
    rewrite: (text) =>
      paragraphs(text)
        .flatMap((one) => splitSentences(one).map(({ start, end }) => one.slice(start, end)))
        .join('\n\n'),
  },
  { name: 'a line for readers', example: 'Partager sur Facebook', rewrite: inserted('Partager sur Facebook Partager sur Twitter', 3) },
  {
    name: 'one paragraph',
    example: 'no line breaks',
    rewrite: (text) =>
      paragraphs(text)
        .map((one) => (/[.!?»…:]\s*$/u.test(one) ? one : `${one}.`))
        .join(' '),
  },
];
