import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « LOC Lyon ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('what a text is about is no name where it opens a sentence', () => {
  test.each<readonly [string, string[]]>([
    ['Climat : vers une montée rapide de la mer', []],
    ['Climat : un accord annoncé à Paris', ['LOC Paris']],
    ["Dopage : un coureur suspendu\n\nL'Union tarvelloise a tranché.", ['ORG Union tarvelloise']],
    ['Rugby. Le maire limoge son entraîneur.', []],
    ['Grève – Les écoles ferment.', []],
    ['VIDÉOSURVEILLANCE : seize caméras votées', []],
    ['Handball : « On va à Lens pour gagner »', ['LOC Lens']],
    ['La ville est belle.\n\nContexte\n\nLe maire a parlé.', []],
    ['Cyclisme\n\nLe maire a parlé.', []],
    ['Eau potable. Trois communes en sont privées.', []],
    ['Eau. Le maire augmente les tarifs.', []],
    ['Bac : la ministre recule', []],
    ['Quelle est la réaction du maire ?', []],
    ['Quel est le risque associé à la vente ?', []],
    ['La salle est pleine. Assise à son côté, sa fille pleure.', []],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Tarvelac : un mort dans un incendie\n\nUn homme est mort mardi à Tarvelac.', ['LOC Tarvelac']],
    ['Tours : un mort dans un incendie', ['LOC Tours']],
    ["Otan : les ministres réunis\n\nL'Otan se réunit lundi.", ["ORG Organisation du traité de l'Atlantique nord"]],
    ['EAU : un accord signé', ['LOC Émirats arabes unis']],
    ['Macron : « La digue tiendra »', ['PER Macron']],
    ['Macron : une visite à Tours', ['PER Macron', 'LOC Tours']],
    ['CGT : une grève annoncée', ['ORG Confédération générale du travail']],
  ])('a name: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
