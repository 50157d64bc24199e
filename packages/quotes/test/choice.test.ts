import { resolveEntities } from '@incise/entities';
import { splitSentences, tokenize } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import { decided } from '../src/choice/choose-contents.ts';
import type { Variant } from '../src/choice/contents.ts';
import { decidedSpeaker } from '../src/choice/speakers.ts';
import { Wording, wordingOf } from '../src/choice/wording.ts';
import type { Candidate } from '../src/cues/candidate.ts';
import { indexEntities } from '../src/speakers/mentions.ts';
import { readDocument, type Range } from '../src/text/document.ts';

const variant = (rule: Candidate['rule'], read: boolean): Variant => ({
  candidate: { rule, kind: 'indirect', content: [{ from: 0, to: 1 }] },
  read,
});
const found = [variant('que', false), variant('que', true), variant('que', true)];
const read = [variant('reading', false), variant('reading', true)];

describe('which words are taken', () => {
  test.each([
    ['as found where they are likeliest', found, [0.8, 0.1, 0.05, 0.05], 0],
    ['as found where others are likelier, but not sure', found, [0.3, 0.59, 0.05, 0.06], 0],
    ['others that are sure', found, [0.3, 0.6, 0.05, 0.05], 1],
    ['the likeliest of others', found, [0.1, 0.1, 0.75, 0.05], 2],
    ['none where it is likely that there is no quote', found, [0.2, 0.02, 0.02, 0.76], undefined],
    ['as found where that is less likely', found, [0.3, 0.06, 0.06, 0.58], 0],
    ['what only a reading sees, where it is sure', read, [0.7, 0.2, 0.1], 0],
    ['other words of that, where they are', read, [0.1, 0.8, 0.1], 1],
    ['not what only a reading sees, where it is not', read, [0.69, 0.2, 0.11], undefined],
  ] as const)('%s', (_, variants, chances, chosen) => {
    expect(decided(variants, chances)).toBe(chosen);
  });
});

describe('who is taken', () => {
  const [person, description, nobody] = [0, 3, 5].map((type) => [0, 0, 0, type]);
  test.each([
    ['the likeliest', [0.6, 0.3, 0.1], 0],
    ['the likeliest without a name', [0.2, 0.7, 0.1], 1],
    ['somebody named who is as probable as asked', [0.3, 0.28, 0.28], 0],
    ['the description where nobody named is', [0.29, 0.28, 0.27], 1],
    ['nobody where that is likelier than the description', [0.29, 0.27, 0.28], 2],
  ] as const)('%s', (_, probabilities, chosen) => {
    expect(decidedSpeaker(probabilities, [person!, description!, nobody!])).toBe(chosen);
  });
});

/** How the words in brackets are worded as a source. */
function wording(marked: string, as: 'source' | 'implied' = 'source'): string {
  const [before = '', inner = ''] = marked.split(/[[\]]/u);
  const text = marked.replace(/[[\]]/gu, '');
  const tokens = tokenize(text);
  const doc = readDocument(text, tokens, splitSentences(text, { tokens }));
  const words = Array.from({ length: doc.length }, (_, i) => i).filter(
    (i) => doc.start[i]! >= before.length && doc.end[i]! <= before.length + inner.length,
  );
  const range: Range = { from: words[0]!, to: words.at(-1)! };
  return Wording[
    wordingOf(doc, indexEntities(resolveEntities(text), text), { rule: 'que', kind: 'indirect', content: [range], [as]: range })
  ];
}

describe('how a source is worded', () => {
  test.each([
    ['[Je] dis que tout va bien.', 'speaker'],
    ['[Nous] disons que tout va bien.', 'speaker'],
    ['[Il] dit que tout va bien.', 'masculine'],
    ['[Celui-ci] dit que tout va bien.', 'masculine'],
    ['[Elle] dit que tout va bien.', 'feminine'],
    ['[Celle-ci] dit que tout va bien.', 'feminine'],
    ['[Ils] disent que tout va bien.', 'plural'],
    ['[Celles-ci] disent que tout va bien.', 'plural'],
    ['[On] dit que tout va bien.', 'other'],
    ['Un homme [qui] dit que tout va bien.', 'other'],
    ['[Anne Durel] dit que tout va bien.', 'name'],
    ['[La CGT] dit que tout va bien.', 'name'],
    ['[Le maire Paul Mirel] dit que tout va bien.', 'name'],
    ['[Le maire] dit que tout va bien.', 'person'],
    ['[Cette avocate] dit que tout va bien.', 'demonstrative'],
    ['[Le rapport] dit que tout va bien.', 'document'],
    ['[Le communiqué] dit que tout va bien.', 'document'],
    ['[La police] dit que tout va bien.', 'definite'],
    ['[La digue] dit que tout va bien.', 'unlisted'],
    ['[Les élus] disent que tout va bien.', 'definites'],
    ['[Ces élus] disent que tout va bien.', 'definites'],
    ['[Son avocat] dit que tout va bien.', 'possessive'],
    ['[Leurs avocats] disent que tout va bien.', 'possessive'],
    ['[Un avocat] dit que tout va bien.', 'newPerson'],
    ['[Des avocats] disent que tout va bien.', 'newPerson'],
    ['[Une association] dit que tout va bien.', 'indefinite'],
    ['[Plusieurs digues] disent que tout va bien.', 'indefinite'],
    ['[12 avocats] disent que tout va bien.', 'newPerson'],
    ['[Paris] dit que tout va bien.', 'place'],
    ['Selon [ouestinfo], tout va bien.', 'bare'],
    ['[Celui] qui part dit que tout va bien.', 'masculine'],
    ['[Celle] qui part dit que tout va bien.', 'feminine'],
    ['Il faut [le] dire.', 'other'],
    ['Il faut [les] dire.', 'other'],
    ['Paul Mirel est maire de Caen. [Le maire] dit que tout va bien.', 'person'],
    ['[Leur avocat] dit que tout va bien.', 'possessive'],
    ['[Certaines associations] disent que tout va bien.', 'indefinite'],
    ['Selon [valmoi], tout va bien.', 'bare'],
    ['Selon [moineau], tout va bien.', 'bare'],
    ['Selon [chevreux], tout va bien.', 'bare'],
    ['Selon [leurre], tout va bien.', 'bare'],
    ['Selon [nouvelle], tout va bien.', 'bare'],
    ['Selon [ellenie], tout va bien.', 'bare'],
    ['Selon [avril], tout va bien.', 'bare'],
    ['Selon [ilot], tout va bien.', 'bare'],
    ['Selon [saison], tout va bien.', 'bare'],
    ['Selon [once], tout va bien.', 'bare'],
    ['Selon [nulle source], tout va bien.', 'bare'],
    ['Selon [quelles sources], tout va bien.', 'bare'],
    ['Selon [lesquels avocats], tout va bien.', 'bare'],
    ['Selon [raison sociale], tout va bien.', 'bare'],
    ['Selon [chacune], tout va bien.', 'bare'],
    ['Selon [desdits avocats], tout va bien.', 'bare'],
  ])('%s', (text, expected) => {
    expect(wording(text)).toBe(expected);
  });

  test('what is only implied', () => {
    expect([
      wording('[Le maire] est ému.', 'implied'),
      wording('[Anne Durel] est émue.', 'implied'),
      wording('[Il] est ému.', 'implied'),
    ]).toEqual(['implied', 'name', 'masculine']);
  });
});
