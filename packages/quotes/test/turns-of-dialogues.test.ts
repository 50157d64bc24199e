import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const speakersOf = (text: string): (string | undefined)[] => attributeQuotes(text).map(({ speaker }) => speaker);

test.each<[told: string, lines: readonly string[], speakers: readonly (string | undefined)[]]>([
  [
    'Le prévenu, Luc Ferral, est à la barre. La présidente, Anne Durel, reprend le dossier.',
    ['Vous vous souvenez ?', "Pas trop, répond le prévenu. J'avais bu.", 'Combien ?', 'Une dizaine de bières.'],
    ['Anne Durel', 'Luc Ferral', 'Anne Durel', 'Luc Ferral'],
  ],
  [
    'Le maire, Paul Mirel, croise Anne Durel.',
    ['La nuit tombe, dit le maire.', 'Déjà ?', 'Depuis une heure.', 'Je rentre.'],
    ['Paul Mirel', 'Anne Durel', 'Paul Mirel', 'Anne Durel'],
  ],
])('two take turns in the lines of a dialogue: %s', (told, lines, speakers) => {
  for (const apart of ['\n', '\n\n']) expect(speakersOf(`${told}\n\n${lines.map((line) => `— ${line}`).join(apart)}`)).toEqual(speakers);
});

test('who is called by his title in a question does not ask it', () => {
  const [asks, answers] = speakersOf(
    'Le docteur Paul Mirel raccompagne sa patiente, Denise Roux.\n\n– Et mes gouttes, docteur ?\n– Elles sont sur la table.',
  );
  expect(asks).not.toBe('Paul Mirel');
  expect(answers).toBe('Paul Mirel');
});
