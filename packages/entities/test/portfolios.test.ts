import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

const namesIn = (text: string): string[] => resolveEntities(text).map(({ name }) => name);

describe('a ministry by its field in lower case ends before its verb', () => {
  const ministries = [
    'ministère de la santé',
    "ministère de l'intérieur",
    'ministère des affaires étrangères',
    'ministère de la santé publique',
  ];
  const verbs = ['indique', 'rappelle', 'condamne', 'signale', 'suggère', 'considère', 'espère', 'explique', 'assure', 'enchaîne'];
  test.each(ministries.flatMap((ministry) => verbs.map((verb) => [ministry, verb])))('le %s %s', (ministry, verb) => {
    expect(namesIn(`Le ${ministry} ${verb} que la digue tiendra.`)).toEqual([ministry]);
  });
});
