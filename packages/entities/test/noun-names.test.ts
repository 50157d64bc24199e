import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

const found = (text: string): string[] => resolveEntities(text).map(({ name, type }) => `${name} ${type}`);

describe('a company whose name is a noun, without an article before its verb', () => {
  test.each(['Carrefour', 'Casino', 'Meta', 'Ford', 'Dior', 'Perrier', 'Alliance police nationale'])('%s', (name) => {
    for (const verb of ['a annoncé une fermeture', 'va fermer deux sites', "n'a pas répondu"]) {
      expect(found(`${name} ${verb}.`)).toEqual([`${name} ORG`]);
      expect(found(`Mercredi, ${name} ${verb}.`)).toEqual([`${name} ORG`]);
    }
  });

  test.each(['Le carrefour a été fermé.', 'Un casino va ouvrir.', 'Boulanger de métier, il a parlé.', 'Tout a changé.', 'Rien ne va.'])(
    'no name: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test.each(['Charlie Hebdo', 'Paris Match', 'France Bleu', 'Schneider Electric', 'Inter Milan'])('%s is nobody', (name) => {
  expect(found(`Mercredi, ${name} a annoncé une décision.`)).toEqual([`${name} ORG`]);
});
