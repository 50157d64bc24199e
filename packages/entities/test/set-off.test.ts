import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The people of a text: « Luc Ferral m: Le maire, Luc Ferral ». */
const people = (text: string): string[] =>
  resolveEntities(text)
    .filter(({ type }) => type === 'PER')
    .map(({ name, gender = '-', mentions }) => `${name} ${gender}: ${mentions.map((mention) => mention.text).join(', ')}`);

describe('a description is whom a comma sets off, not who stands in what is said of it', () => {
  test.each([
    ['Le maire, Luc Ferral, est parti.', 'Luc Ferral m: Le maire, Luc Ferral'],
    ['Le maire, le socialiste Luc Ferral, est parti.', 'Luc Ferral m: Le maire, le socialiste, Luc Ferral'],
    ['Le maire (Luc Ferral) est parti.', 'Luc Ferral m: Le maire, Luc Ferral'],
    ['Le maire, que Luc Ferral a reçu lundi, est parti.', 'Luc Ferral m: Luc Ferral'],
    ['Le maire, dont Luc Ferral est proche, est parti.', 'Luc Ferral m: Luc Ferral'],
    ['Le maire, soutenu par Luc Ferral, est parti.', 'Luc Ferral m: Luc Ferral'],
    ['Le maire, accompagné de Luc Ferral, est parti.', 'Luc Ferral m: Luc Ferral'],
    ['Le maire, avec Luc Ferral, est parti.', 'Luc Ferral m: Luc Ferral'],
    ['Le directeur a reçu Luc Ferral.', 'Luc Ferral m: Luc Ferral'],
    // Behind a preposition, who is the subject of what follows is another.
    ['Critiqué par le maire, Luc Ferral a démissionné.', 'Luc Ferral m: Luc Ferral'],
    ["Né d'un père mineur, Luc Ferral aurait pu rester.", 'Luc Ferral m: Luc Ferral'],
    ['Selon le maire, Luc Ferral, la digue tient.', 'Luc Ferral m: le maire, Luc Ferral'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe('behind a name that a preposition governs, a phrase is set off where something closes it, and a subject where its verb follows', () => {
  test.each([
    ['Après Luc Ferral, un médecin a parlé du virus.', 'Luc Ferral m: Luc Ferral'],
    ['Comme Luc Ferral, un ancien banquier craint une crise.', 'Luc Ferral m: Luc Ferral'],
    ['Devant Luc Ferral, le maire a prêté serment.', 'Luc Ferral m: Luc Ferral'],
    ['Sans nommer Luc Ferral, un sénateur raconte la scène.', 'Luc Ferral m: Luc Ferral'],
    ['Après Luc Ferral, un médecin lillois, la salle a applaudi.', 'Luc Ferral m: Luc Ferral, un médecin lillois'],
    ['Selon Luc Ferral, un médecin du service, rien ne presse.', 'Luc Ferral m: Luc Ferral, un médecin du service'],
    ['Elle a épousé Luc Ferral, un médecin.', 'Luc Ferral m: Luc Ferral, un médecin'],
    ['Luc Ferral, un médecin lillois, a parlé du virus.', 'Luc Ferral m: Luc Ferral, un médecin lillois'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe('kin tells who is a man, by a first name alone too', () => {
  test.each([
    ['Son fils Paul est parti.', ['Léa Petit f: Léa Petit', 'Paul m: Son fils, Paul']],
    ['Son frère Camille est parti.', ['Léa Petit f: Léa Petit', 'Camille m: Son frère, Camille']],
    ['Son mari Paul Roux est parti.', ['Léa Petit f: Léa Petit', 'Paul Roux m: Son mari, Paul Roux']],
    ['Sa sœur Jeanne est partie.', ['Léa Petit f: Léa Petit', 'Jeanne f: Sa sœur, Jeanne']],
  ])('Léa Petit est là. %s', (text, expected) => {
    expect(people(`Léa Petit est là. ${text}`)).toEqual(expected);
  });
});
