import { expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

test.each(['numéro 1 mondial', 'numéro 2 mondial', 'numéro deux mondial', 'numéro 3 français'])('the %s is who plays', (role) => {
  const mentions = resolveEntities(`Le joueur Paul Meyer a gagné samedi. « Oui », a dit le ${role}.`).find(
    ({ name }) => name === 'Paul Meyer',
  )!.mentions;
  expect(mentions.map(({ text }) => text)).toEqual(['Le joueur', 'Paul Meyer', `le ${role}`]);
});
