import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « LOC Lyon ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('one use of a name that no list has tells whether it is a town, a firm or somebody', () => {
  test.each<readonly [string, string[]]>([
    ['Les salariés de Plastivia reprennent leur usine.', ['ORG Plastivia']],
    ['La direction de Kerlavec refuse. Kerlavec est en grève.', ['ORG Kerlavec']],
    ['Le PDG de Vaskoft démissionne.', ['ORG Vaskoft']],
    ['Deux trains se sont heurtés près de Bad Ailburg.', ['LOC Bad Ailburg']],
    ['Elle habite Aumonville et redoute le trajet.', ['LOC Aumonville']],
    ['À Tarvelo, sur la côte, une foule a détruit le marché.', ['LOC Tarvelo']],
    ['Diefmatten est un village alsacien.', ['LOC Diefmatten']],
    ['Champdeuil est une commune.', ['LOC Champdeuil']],
    ["L'usine de Kerlavec, petite ville du Morbihan, ferme.", ['LOC Kerlavec', 'LOC Morbihan']],
    ['Tarvelo est un fleuve.', ['LOC Tarvelo']],
    ['Tarvel est un ancien boxeur.', ['PER Tarvel']],
    ['On y voit des toiles de Bonnard, Tarvelo et Kervian.', ['PER Bonnard', 'PER Tarvelo', 'PER Kervian']],
    ['Il a lu un roman de Tarvelo.', ['PER Tarvelo']],
    ['Les obsèques de Tarvelo ont lieu demain.', ['PER Tarvelo']],
    ['Ils sont allés aux obsèques de Kervian.', ['PER Kervian']],
    ['Les propos de Kervian ont choqué.', ['PER Kervian']],
    ['Mes Perrin, Leuvrey, Arnoult et Spor plaident.', ['PER Perrin', 'PER Leuvrey', 'PER Arnoult', 'PER Spor']],
    ['On a vu Hollande, Mélenchon, Estrosi et Bayrou.', ['PER Hollande', 'PER Mélenchon', 'PER Estrosi', 'PER Bayrou']],
    ['Ils ont pris Homs, Idlib, Latakia et Alep.', ['LOC Homs', 'LOC Idlib', 'LOC Latakia', 'LOC Alep']],
    ['Kerlavec est une entreprise bretonne.', ['ORG Kerlavec']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });

  test.each<readonly [string, string[]]>([
    ['Ils roulaient en direction de Nouvelon.', ['LOC Nouvelon']],
    ['Les salariés de Lyon ont voté.', ['LOC Lyon']],
    ['Il a parlé à propos de Kervian.', ['LOC Kervian']],
    ['Il aime les films de Cannes.', ['LOC Cannes']],
    ['Paul Tarvel est là. Elle habite près de Tarvel.', ['PER Paul Tarvel']],
  ])('not: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what bodies call themselves is an ordinary phrase in lower case', () => {
  test.each<readonly [string, string[]]>([
    ['Il faut penser aux générations futures.', []],
    ['Générations futures dénonce les pesticides.', ['ORG Générations futures']],
    ['Le droit au logement est sacré.', []],
    ['Droit au logement (DAL) occupe un immeuble.', ['ORG Droit au logement']],
    ['Sa vision du monde est sombre.', []],
    ['Un jeudi noir sur les routes.', []],
    ['Selon la commission européenne, tout va bien.', ['ORG Commission européenne']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('codes are no places, roads no parties', () => {
  test.each<readonly [string, string[]]>([
    ['Le navire (CA-14) est parti.', []],
    ['Les suites (BWV 1007 à 1012) sont jouées.', []],
    ['La RN 7 est coupée.', []],
    ['Le RN a 7 élus.', ['ORG Rassemblement national']],
    ["L'autoroute A6 est coupée.", ['LOC autoroute A6']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
