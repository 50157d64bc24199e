import { expect, test } from 'vitest';
import { toConllu } from '@incise/tokens';

test('a document in CoNLL-U', () => {
  expect(toConllu('Il va au\u00a0bal.\n\nFin', { document: 'a1' })).toBe(
    [
      '# newdoc id = a1',
      '# newpar',
      '# sent_id = a1-1',
      '# text = Il va au bal.',
      '1\tIl\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:2',
      '2\tva\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:5',
      '3-4\tau\t_\t_\t_\t_\t_\t_\t_\tTokenRange=6:8',
      '3\tà\t_\t_\t_\t_\t_\t_\t_\t_',
      '4\tle\t_\t_\t_\t_\t_\t_\t_\t_',
      '5\tbal\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=9:12',
      '6\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=12:13',
      '',
      '# newpar',
      '# sent_id = a1-2',
      '# text = Fin',
      '1\tFin\t_\t_\t_\t_\t_\t_\t_\tTokenRange=15:18',
      '',
      '',
    ].join('\n'),
  );
});

test('white space inside a token is one space', () => {
  expect(toConllu('12\u202f000').split('\n')[3]).toBe('1\t12 000\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:6');
});

test.each(['', ' \n'])('nothing for %j', (text) => {
  expect(toConllu(text)).toBe('');
});
