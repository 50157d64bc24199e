import { expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

test.each(['fut', 'a été', 'avait été'])('what somebody who is described %s is not somebody else', (verb) => {
  const text = `Jens Stoltenberg est là. Le chef de l'OTAN, qui ${verb} le Premier ministre norvégien, sourit. L'ancien Premier ministre repart.`;
  expect(resolveEntities(text)[0]!.mentions.map((mention) => mention.text)).toEqual([
    'Jens Stoltenberg',
    "Le chef de l'OTAN",
    "L'ancien Premier ministre",
  ]);
});
