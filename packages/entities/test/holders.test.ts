import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « PER Léa Petit ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('what an office is of and who holds it are two names', () => {
  test.each<readonly [string, string[]]>([
    ['Le maire de Lens Kossi Agbodjan a protesté.', ['PER Kossi Agbodjan', 'LOC Lens']],
    ['Le maire de Lorvaux Kossi Agbodjan a protesté.', ['PER Kossi Agbodjan', 'LOC Lorvaux']],
    ['Le maire de Lorvaux Paul Tarvel a protesté.', ['PER Paul Tarvel', 'LOC Lorvaux']],
    ['Le patron de Lorvex Paul Tarvel a protesté.', ['PER Paul Tarvel', 'ORG Lorvex']],
    ['Le directeur du CHU de Lorvaux Paul Tarvel a protesté.', ['PER Paul Tarvel', 'ORG CHU de Lorvaux']],
    ['Le directeur du tribunal de Lorvaux Paul Tarvel a protesté.', ['PER Paul Tarvel', 'ORG tribunal de Lorvaux']],
    ["L'entraîneur du FC Lorvaux Paul Tarvel a protesté.", ['PER Paul Tarvel', 'ORG FC Lorvaux']],
    [
      'Le président de la Fédération des bouchers Anne-Laure de Tarvel a protesté.',
      ['PER Anne-Laure de Tarvel', 'ORG Fédération des bouchers'],
    ],
    ['Le président du Sénat Kossi Agbodjan a protesté.', ['PER Kossi Agbodjan', 'ORG Sénat']],
    ['Le président du Medef Mohammed al-Tarvi a protesté.', ['PER Mohammed al-Tarvi', 'ORG Mouvement des entreprises de France']],
    ['Le porte-parole de Greenpeace Connor McBrann a protesté.', ['PER Connor McBrann', 'ORG Greenpeace']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ["Le directeur de l'hôpital Robert Oltrac a protesté.", ['ORG hôpital Robert Oltrac']],
    ["Le directeur de l'Institut Paul Tarvel a protesté.", ['ORG Institut Paul Tarvel']],
    ['Le frère de Nerval Paul Tarvel a protesté.', ['PER Nerval Paul Tarvel']],
    ['Le président de Québec Community Alliance a protesté.', ['ORG Québec Community Alliance']],
    ["Le directeur de L'Aurore du Midi a protesté.", ["ORG L'Aurore du Midi"]],
  ])('names that go on: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a surname with a capital inside', () => {
  test.each<readonly [string, string[]]>([
    ['Connor McBrann a protesté.', ['PER Connor McBrann']],
    ['Selon Ewan MacTarvel, tout va bien.', ['PER Ewan MacTarvel']],
    ['Il a vu Ron DeTarvis hier.', ['PER Ron DeTarvis']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a name right behind what somebody is, before an age or behind whose mother, is a person', () => {
  test.each<readonly [string, string[]]>([
    ['La physicienne Marit Solbak a protesté.', ['PER Marit Solbak']],
    ["La cheffe d'orchestre Yuki Tanab a protesté.", ['PER Yuki Tanab']],
    ["L'élue d'opposition Anselma Tricat a protesté.", ['PER Anselma Tricat']],
    ['Yonaz, 42 ans, a protesté.', ['PER Yonaz']],
    ["La mère d'Inayo se tait. Inayo a fui.", ['PER Inayo']],
    ["Les parents d'Inayo se taisent.", ['PER Inayo']],
    ['Interrogée par Octavian Lupar, la mairie se tait. M. Lupar a protesté.', ['PER Octavian Lupar']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Le fabricant Lorvex Tarvel a protesté.', ['ORG Lorvex Tarvel']],
    ['La députée Tarvel Industries a protesté.', ['ORG Tarvel Industries']],
    ['Le champion Entente Tarvel a protesté.', ['ORG Entente Tarvel']],
  ])('not what names a body: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
