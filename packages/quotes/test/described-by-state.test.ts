import { describe } from 'vitest';
import { checkForms } from './form.ts';

const SOURCES = [
  "un voisin d'en face",
  "une voisine d'à côté",
  'un maçon à la retraite',
  'un chauffeur au chômage',
  'un homme en parka',
  'un diplomate en poste à Brest',
  "une femme dans l'assistance",
  'une voix au fond de la salle',
  'une source au ministère des Finances',
  'une dame aux cheveux gris',
  'un salarié non gréviste',
  'un élu sans mandat',
  'une salariée sous contrat',
  'un analyste chez Orbiva',
  'un agent de sécurité',
  "un homme d'une cinquantaine d'années",
];

describe('what a noun for somebody takes with it', () => {
  checkForms(
    SOURCES.flatMap((source) => {
      const speaker = source.replace(/^une? /u, '');
      const capital = source.replace('u', 'U');
      return [
        [`« La digue tient », a lancé ${source}.`, [['La digue tient', source, speaker]]] as const,
        [`« La digue tient », a confié ${source} à l'AFP.`, [['La digue tient', source, speaker]]] as const,
        [`${capital} assure que la digue tient.`, [['la digue tient', capital, speaker]]] as const,
        [`La digue tient, assure ${source}.`, [['La digue tient', source, speaker]]] as const,
      ];
    }),
  );
});
