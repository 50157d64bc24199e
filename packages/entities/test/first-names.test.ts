import { findMentions } from '@incise/entities';
import { describe, expect, test } from 'vitest';

describe('first names alone before a word in lower case', () => {
  test.each([
    ['Mélanie habite à Lyon.', ['PER Mélanie', 'LOC Lyon']],
    ['Hier, Mélanie habite à Lyon.', ['PER Mélanie', 'LOC Lyon']],
    ['Le stade est plein. Mélanie habite à côté.', ['PER Mélanie']],
    ['« Ginette chante », dit Paul Mirel.', ['PER Ginette', 'PER Paul Mirel']],
    ['Mélanie habite Lyon.', ['PER Mélanie', 'LOC Lyon']],
    ['Sophie aime Lucas.', ['PER Sophie', 'PER Lucas']],
    ['Kylian dribble Neymar.', ['PER Kylian', 'PER Neymar']],
    ['Mélanie habite Caen, Ginette habite Rouen.', ['PER Mélanie', 'LOC Caen', 'PER Ginette', 'LOC Rouen']],
    ['Charles de Gaulle est venu.', ['PER Charles de Gaulle']],
    ['Ibrahim ag Ali est venu.', ['PER Ibrahim ag Ali']],
    ['Jean dit Marius est venu.', ['PER Jean dit Marius']],
    ['Juste avant midi, il pleut.', []],
    ['Rose de printemps.', []],
    ['Une rose est là. Rose pâle, elle sent bon.', []],
  ])('%s', (text, names) => {
    expect(findMentions(text).map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });
});
