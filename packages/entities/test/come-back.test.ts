import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** Whom the description that opens the second sentence means. */
const meant = (first: string, description: string): string | undefined => {
  const text = `${first} a présenté mardi un plan pour la digue, devant des habitants. ${description} assure que la digue tiendra.`;
  return resolveEntities(text).find(({ mentions }) => mentions.some(({ kind, text: own }) => kind === 'description' && own === description))
    ?.name;
};

describe('what a text comes back to somebody by', () => {
  test.each([
    ['Luc Ferral, arbitre', 'Le directeur de jeu'],
    ["Luc Ferral, chef d'orchestre", 'Le maestro'],
    ['Luc Ferral, pompier', 'Le soldat du feu'],
    ['Luc Ferral, procureur de Brest', 'Le chef du parquet'],
    ['Luc Ferral, proviseur du lycée', "Le chef d'établissement"],
    ['Luc Ferral, infirmier', 'Le professionnel de santé'],
    ['Luc Ferral, ministre de la Santé', 'Le membre du gouvernement'],
    ['Le préfet du Var, Luc Ferral,', "Le représentant de l'État"],
    ['Luc Ferral, avocat du maire', 'Le défenseur'],
    ['Luc Ferral, avocat du maire', 'Le juriste'],
    ['Luc Ferral, délégué CFDT', 'Le syndicaliste'],
    ['Luc Ferral, délégué CFDT', 'Le représentant du personnel'],
    ['Luc Ferral, vigneron à Beaune', 'Le viticulteur'],
    ['Luc Ferral, boulanger à Beaune', "L'artisan"],
    ['Luc Ferral, climatologue à Beaune', 'Le spécialiste'],
    ['Luc Ferral, entraîneur de Beaune', 'Le tacticien'],
    ['Luc Ferral, colonel de gendarmerie', 'Le gradé'],
    ['Luc Ferral, archevêque de Beaune', "L'ecclésiastique"],
    ['Luc Ferral, gagnant de la course', 'Le vainqueur'],
    ['Le très populaire maire de Brest, Luc Ferral,', 'Le maire'],
    ["Le ministre des Postes, des Technologies de l'information, de la Communication et des Médias Luc Ferral", 'Le ministre'],
  ])('%s: %s', (first, description) => {
    expect(meant(first, description)).toBe('Luc Ferral');
  });
});

describe('what a text comes back to a body by', () => {
  test.each([
    ['La Commission européenne', "L'exécutif européen", 'Commission européenne'],
    ['La Banque nationale suisse', "L'institut d'émission", 'Banque nationale suisse'],
    ['Le rectorat de Lille', "L'académie", 'rectorat de Lille'],
    ["L'académie de Lille", 'Le rectorat', 'académie de Lille'],
    ['Le parquet de Brest', "L'accusation", 'parquet de Brest'],
    ['Le parquet de Brest', 'Le ministère public', 'parquet de Brest'],
    ["Le conseil général de l'Eure", "L'assemblée départementale", "conseil général de l'Eure"],
    ['La préfecture du Gard', "L'administration", 'préfecture du Gard'],
  ])('%s: %s', (first, description, name) => {
    expect(meant(first, description)).toBe(name);
  });
});
