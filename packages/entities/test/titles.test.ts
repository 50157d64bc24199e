import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

const names = (text: string): string[] => resolveEntities(text).map(({ name, type }) => `${name} ${type}`);

describe('a title written out ends its sentence, an abbreviated one does not', () => {
  test.each([
    ['Oui, monsieur. Devant une école.', []],
    ['Il a salué madame. Pourtant elle est partie.', []],
    ['Bonjour messieurs. Hier tout allait bien.', []],
    ['Il a vu M. Roux.', ['Roux PER']],
    ['Il a vu Mlle. Roux.', ['Roux PER']],
    ['Il a vu MM. Roux et Petit.', ['Roux PER', 'Petit PER']],
    ['Il a vu monsieur Roux.', ['Roux PER']],
    ['Il a vu madame Roux. Hier elle est partie.', ['Roux PER']],
    ['Il a vu Mᵉ Léa Roux. Mᵉ Roux plaide.', ['Léa Roux PER']],
    ['Mᵐᵉ Petit et Mˡˡᵉ Roux ont vu le Dʳ Jean Vidal.', ['Petit PER', 'Roux PER', 'Jean Vidal PER']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
