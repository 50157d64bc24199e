import { describe } from 'vitest';
import { checkForms, type Form } from './form.ts';

const sources = [
  "la direction de l'eau et de la biodiversité",
  'le directeur de la ferme et de ses trois étangs',
  "l'avocat de la veuve et de ses enfants",
  "l'association Agir pour l'environnement",
  "l'Agence de lutte contre le dopage",
  'le Haut-Commissariat aux réfugiés',
  'le collectif Sauvons nos écoles',
];
const speakers: Readonly<Record<string, string>> = {
  "l'association Agir pour l'environnement": "Agir pour l'environnement",
  'le collectif Sauvons nos écoles': 'Sauvons nos écoles',
};

describe('a source goes on to the end of its complements and of its name', () => {
  checkForms(
    sources.map((source): Form => {
      const speaker = speakers[source] ?? source.replace(/^(?:l'|l[ea] )/u, '');
      return [`« Le loup est là », a déclaré ${source}.`, [['Le loup est là', source, speaker]]];
    }),
  );
});
