import { findMentions, resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

describe('an unknown name is what the noun behind its comma says', () => {
  test.each([
    ['Altivor, une coopérative, a perdu deux marchés.', ['ORG Altivor']],
    ['Altivor, start-up bretonne, a perdu deux marchés.', ['ORG Altivor']],
    ['Mardi, Altivor, une société de conseil, a perdu deux marchés.', ['ORG Altivor']],
    ['Le groupe a vendu Altivor, une société de conseil.', ['ORG Altivor']],
    ['Zelvi, chanteur breton, est mort.', ['PER Zelvi']],
    ['Zelvi, une chanteuse bretonne, est morte.', ['PER Zelvi']],
    ['Hier, une société de conseil, Altivor, a fermé.', ['ORG Altivor']],
    ['Résultat, une société sur deux, selon lui, a fermé.', []],
    ['Altivor, spécialiste du bois, a fermé.', ['ORG Altivor']],
    ['Tarvo, vainqueur du tournoi, a fêté son titre.', ['PER Tarvo']],
  ])('%s', (text, names) => {
    expect(findMentions(text).map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });

  test('and is taken up by it', () => {
    const [company] = resolveEntities('Altivor, une coopérative, a perdu deux marchés. La coopérative garde ses salariés.');
    expect(company!.mentions.map(({ text }) => text)).toEqual(['Altivor', 'La coopérative']);
  });
});
