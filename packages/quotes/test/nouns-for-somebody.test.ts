import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('nouns for people', () => {
  checkForms(
    ['fromager', 'docker', 'carrossier', 'volcanologue', 'coursier', 'gaucher', 'nonce', 'sherpa', 'récipiendaire', 'copropriétaire'].map(
      (noun) => [`La digue tiendra, assure le ${noun}.`, [['La digue tiendra', `le ${noun}`, noun]]] as const,
    ),
  );
});

describe('nouns for bodies', () => {
  checkForms(
    ['la juridiction', 'la coopérative', 'le sous-traitant', 'la collectivité', 'le consortium', 'le musée', 'la faîtière'].map(
      (source) => [`La digue tiendra, assure ${source}.`, [['La digue tiendra', source, source.slice(3)]]] as const,
    ),
  );
});
