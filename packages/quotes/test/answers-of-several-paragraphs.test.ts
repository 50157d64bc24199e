import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const ANSWERS = [
  ['Pourquoi avoir fermé ?', ['Parce que la digue a cédé. Personne ne venait.', "Les agents l'avaient demandé.", "J'ai donc tranché."]],
  ['Que répondez-vous aux riverains ?', ['Ils ont raison sur un point.', 'Mais la colère ne mène à rien. Le port a perdu dix clients.']],
  ["Et l'avenir ?", ['Le trafic va doubler.', 'Nous allons recruter.']],
] as const;
const HEAD = 'Trois questions à Anne Durel\n\nAnne Durel dirige le port de Lens. Elle répond à nos questions.';

type Layout = (question: string, answer: readonly string[]) => readonly string[];
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'neither has a mark': (question, answer) => [question, ...answer],
  'a dash opens the question': (question, answer) => [`– ${question}`, ...answer],
  'a dash opens the answer': (question, [first, ...rest]) => [question, `– ${first!}`, ...rest],
  'a dash opens both': (question, [first, ...rest]) => [`– ${question}`, `– ${first!}`, ...rest],
  'question and answer are named': (question, [first, ...rest]) => [`Question. ${question}`, `Réponse. ${first!}`, ...rest],
};

test.each(Object.entries(LAYOUTS))('an answer holds all its paragraphs, and no question is hers: %s', (_, layout) => {
  const body = ANSWERS.flatMap(([question, answer]) => layout(question, answer));
  const text = [HEAD, ...body, 'La préfecture a été informée.'].join('\n\n');
  const said = attributeQuotes(text).map(({ content, speaker }) => [
    speaker,
    ...content.map(({ start, end }) => text.slice(start, end).replace(/^Réponse\. /u, '')),
  ]);
  expect(said).toEqual(ANSWERS.map(([, answer]) => ['Anne Durel', answer.join('\n\n')]));
});

test('turns that two strangers take are no interview of who is named before', () => {
  const text =
    'La présidente, Anne Durel, regarde le prévenu.\n\n— Vous vouliez quoi ?\n\n— Rien, madame. Je rentrais.\n\n— À minuit ?\n\n— Je travaille tard.';
  expect(attributeQuotes(text).map(({ content: [span] }) => span && text.slice(span.start, span.end))).toEqual([
    'Vous vouliez quoi ?',
    'Rien, madame. Je rentrais.',
    'À minuit ?',
    'Je travaille tard.',
  ]);
});
