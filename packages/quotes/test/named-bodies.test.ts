import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('a body of somebody with its name behind a comma', () => {
  for (const [body, name] of [
    ['Son club', 'le FC Brest'],
    ['Son parti', "le Front de l'unité nationale"],
    ['Leur syndicat', 'la CGT'],
  ] as const) {
    const source = `${body[0]!.toLowerCase()}${body.slice(1)}, ${name}`;
    const speaker = name.slice(3);
    checkForms([
      [`${body}, ${name}, assure que la digue tiendra.`, [['la digue tiendra', `${body}, ${name}`, speaker]]],
      [`« La digue tiendra », explique ${source}.`, [['La digue tiendra', source, speaker]]],
      [`Selon ${source}, la digue tiendra.`, [['la digue tiendra', source, speaker]]],
    ]);
  }
  checkForms([["Selon son parti, la France doit sortir de l'euro.", [["la France doit sortir de l'euro", 'son parti', 'parti']]]]);
});

describe('people of a body whose name stands behind a comma speak for themselves', () => {
  checkForms([
    [
      "Des cadres de son parti, le Front de l'unité nationale, assurent que la digue tiendra.",
      [['la digue tiendra', "Des cadres de son parti, le Front de l'unité nationale", 'cadres de son parti']],
    ],
    [
      'Selon une source au sein de son club, le FC Brest, la digue tiendra.',
      [['la digue tiendra', 'une source au sein de son club, le FC Brest', 'source au sein de son club']],
    ],
  ]);
});
