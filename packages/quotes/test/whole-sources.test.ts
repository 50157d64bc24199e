import { describe } from 'vitest';
import { checkForms, type Form } from './form.ts';

const sources = [
  "la direction de l'eau et de la biodiversité",
  'le directeur de la ferme et de ses trois étangs',
  "l'avocat de la veuve et de ses enfants",
  'des habitants de la cité Boutrifis',
  "l'Agence de lutte contre le dopage",
  "l'une d'elles",
  "deux d'entre eux",
  "plusieurs d'entre elles",
  "la plupart d'entre eux",
];
const speakers: Readonly<Record<string, string>> = {
  'des habitants de la cité Boutrifis': 'habitants de la cité Boutrifis',
  "l'une d'elles": "une d'elles",
};

describe('a source goes on to the end of its complements', () => {
  checkForms(
    sources.map((source): Form => {
      const speaker = speakers[source] ?? source.replace(/^(?:l'|l[ea] )/u, '');
      return [`« Le loup est là », a déclaré ${source}.`, [['Le loup est là', source, speaker]]];
    }),
  );
  checkForms([
    ["L'une d'elles affirme que le loup est là.", [['le loup est là', "L'une d'elles", "une d'elles"]]],
    ["Plusieurs d'entre elles affirment que le loup est là.", [['le loup est là', "Plusieurs d'entre elles", "plusieurs d'entre elles"]]],
    ["La moitié d'entre eux disent que le loup est là.", [['le loup est là', "La moitié d'entre eux", "moitié d'entre eux"]]],
  ]);
});
