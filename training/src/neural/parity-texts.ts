import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '@incise/tokens';

/** Strings that are no news: marks, scripts, and what breaks segmentation. */
const MADE_UP = [
  '',
  ' ',
  '.',
  'É',
  'e\u0301te\u0301',
  '« »',
  '«\u00a0Oui\u00a0!\u00a0»',
  '…',
  'ﬁn',
  '№ 5',
  '㎞',
  '½',
  'x²',
  '😀 et 👩‍👩‍👧',
  '\ud83d seul',
  '東京',
  'Ελλάδα',
  'Москва',
  'a\nb\n\nc',
  'a\r\nb',
  '\u200b',
  'l’été',
  "l'été",
  'L’ONU',
  'aujourd’hui',
  'anticonstitutionnellement',
  'x'.repeat(70),
  'ab'.repeat(500),
  'https://www.exemple.fr/un/chemin?et=une&question=1',
  'moi@exemple.fr',
  '@quelquun #motdièse',
  '12 000,5 €',
  '1er mai 2020, 20h30',
  'M. PETIT EST LÀ',
  'a-t-il dit',
  '- Oui.\n- Non.',
  '\t\ttabulations\t',
  'Ĳssel',
  'Łódź',
  'Erdoğan',
  'œuf',
  'Ça',
  '“oui”',
  '"oui"',
  '()[]{}<>',
  '100 %',
  '\u202ftrès\u202fserré\u202f',
  '\ufeffdébut',
  'ﷺ',
  'ǅ',
];

/** Two hundred texts on which the trainer's run and the package are held against each other, with their tokens. */
export function writeParityTexts(root: string, file: string): void {
  const articles = readFileSync(join(root, 'eval/labels/press.jsonl'), 'utf8').trim().split('\n');
  const paragraphs = articles.flatMap((line) => {
    const { text } = JSON.parse(line) as { text: string };
    return text
      .split('\n')
      .filter((paragraph) => paragraph.length > 60)
      .slice(0, 2);
  });
  const texts = [...MADE_UP, ...paragraphs.filter((_, index) => index % 8 < 5).slice(0, 200 - MADE_UP.length)];
  writeFileSync(file, JSON.stringify(texts.map((text) => ({ text, tokens: tokenize(text).map(({ start, end }) => [start, end]) }))));
}
