import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The pronouns of a sentence after one about a man. */
const pronouns = (sentence: string): string[] =>
  resolveEntities(`Paul Vardier attendait deux clients. ${sentence}`).flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => `${text} ${name}`),
  );

describe('« il » is nobody where something is as it should, is left, or goes so', () => {
  test.each([
    'Il est trop tôt pour le dire.',
    "Les clients viendront s'il le faut.",
    'Il me manque une valise.',
    'Il était encore trop tard.',
    'Il est déjà trop tard.',
    "Il est l'heure de rentrer.",
    'Il est 8 heures.',
    'Il est étonnant que personne ne parle.',
    'Il est décevant de le voir.',
    'Il est profitable que tous viennent.',
    'Toujours est-il que le pont tient.',
    "Il n'en reste plus que deux.",
    "Il n'en restait qu'un.",
    "Il n'en resterait guère que trois.",
    'Il en reste quelques-uns, il en reste deux.',
    "Il n'en manque plus qu'un.",
    "Il ne reste plus qu'à voter.",
    'Il ne reste rien.',
    'Il ne reste plus personne.',
    'Il ne restera pas un euro.',
    'Il reste à voter.',
    "Il n'en est rien.",
    'Il en est de même.',
    'Il en va ainsi.',
    'Il en irait autrement à Lyon.',
    "N'en reste-t-il que deux ?",
  ])('%s', (sentence) => {
    expect(pronouns(sentence)).toEqual([]);
  });
  test.each([
    'Il est capable de tout.',
    'Il est responsable de la panne.',
    'Il est confiant que tout ira bien.',
    "Il est l'invité du jour.",
    'Il est arrivé trop tard.',
    'Il est parti trop tôt pour voir la fin.',
    "Il est gérant d'une société de Brest.",
    'Il est maintenant de retour.',
    'Il reste calme.',
    'Il en est fier.',
    'Il en reste convaincu.',
    'Il ne reste pas à Lyon.',
    'Il y va demain.',
    'Il manque son train.',
  ])('but somebody in « %s »', (sentence) => {
    expect(pronouns(sentence)).toEqual(['Il Paul Vardier']);
  });
});
