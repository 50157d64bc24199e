import { describe } from 'vitest';
import { checkForms } from './form.ts';

const paul = 'Paul Mirel';

describe('where the clause of a reporting verb begins', () => {
  describe('behind what stands between', () => {
    checkForms([
      ['Paul Mirel a déclaré dans un entretien à la radio et à la télévision que la digue tiendra.', [['la digue tiendra', paul, paul]]],
      ['Paul Mirel affirme en montrant la carte que la digue tiendra.', [['la digue tiendra', paul, paul]]],
      ['Paul Mirel affirmait lui-même que la digue tiendrait.', [['la digue tiendrait', paul, paul]]],
      ['Paul Mirel a fait savoir, par la voix de son avocat, que la digue tiendra.', [['la digue tiendra', paul, paul]]],
      ['Paul Mirel reconnaît très vite avoir fermé la digue.', [['avoir fermé la digue', paul, paul]]],
      ['Paul Mirel leur assure que la digue tiendra.', [['la digue tiendra', paul, paul]]],
    ]);
  });

  describe('with all that opens it', () => {
    checkForms([
      ["Paul Mirel a promis qu'une fois élu, il refera la digue.", [['une fois élu, il refera la digue', paul, paul]]],
      ['Paul Mirel dit ne pas les avoir vus.', [['ne pas les avoir vus', paul, paul]]],
      ["Paul Mirel affirme l'avoir prévenue.", [["l'avoir prévenue", paul, paul]]],
      ['Paul Mirel a demandé à quoi servirait la digue.', [['à quoi servirait la digue', paul, paul]]],
    ]);
  });

  describe('not where the verb governs something else', () => {
    checkForms([
      ["Paul Mirel a annoncé une hausse que personne n'attendait.", []],
      ["Paul Mirel n'a confirmé que la fermeture du pont.", []],
      ['Paul Mirel a présenté le rapport que réclamait le conseil.', []],
    ]);
  });
});

describe('which words in marks are somebody’s', () => {
  checkForms([
    ['Paul Mirel dénonce une « mascarade » et un « mépris » du conseil.', [['mascarade … mépris', paul, paul]]],
    ['Les manifestants ont crié « Rendez la plage ».', [['Rendez la plage', 'Les manifestants', 'manifestants']]],
    ['Le dispositif « Voisins vigilants » a été étendu.', []],
    ['Paul Mirel a présenté le plan « Horizon 2040 ».', []],
  ]);
});
