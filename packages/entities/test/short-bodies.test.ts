import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

test.each([
  ['La société Brunex SA', 'Brunex SA', ['Brunex', 'la société', "l'entreprise"]],
  ['La chambre de commerce et d’industrie de Caen', 'chambre de commerce et d’industrie de Caen', ['la CCI', 'la chambre', "l'organisme"]],
  ['La mairie de Rouen', 'mairie de Rouen', ['la mairie', 'la municipalité']],
  ["L'Observatoire des libertés", 'Observatoire des libertés', ["l'observatoire", "l'association", "l'organisme"]],
  ["La Commission d'indemnisation des victimes", "Commission d'indemnisation des victimes", ['la commission', "l'instance"]],
  ['Le collectif Stop Béton', 'Stop Béton', ['Stop Béton', 'le collectif', "l'association"]],
])('%s: what a text goes on to call it', (first, name, forms) => {
  for (const form of forms) {
    const text = `${first} a publié un rapport lundi. Le document compte cent pages. ${form.charAt(0).toUpperCase()}${form.slice(1)} assure que le port fermera.`;
    const body = resolveEntities(text).find((entity) => entity.name === name);
    expect(body?.mentions.some(({ start }) => start > text.indexOf('pages.'))).toBe(true);
  }
});
