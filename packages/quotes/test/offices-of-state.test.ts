import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const speakers = (text: string): (string | undefined)[] => attributeQuotes(text).map(({ speaker }) => speaker);

describe('an office of state is nobody’s whom the text calls something else', () => {
  test.each([
    ['La présidente du musée, Laurence Delcour, a démenti.', 'la ministre', 'ministre'],
    ['Le directeur du port, Rudi Hartan, a démenti.', 'le président indonésien', 'président indonésien'],
    ['Le député Luc Ferral a démenti.', "le ministre de l'Intérieur", "ministre de l'Intérieur"],
    ['Le directeur du port, Luc Ferral, a démenti.', 'le préfet', 'préfet'],
    ['Le directeur du port, Luc Ferral, a démenti.', 'le procureur', 'procureur'],
    ['Le ministre Luc Ferral a démenti.', 'le ministre', 'Luc Ferral'],
    ["L'ancien ministre Luc Ferral, député, a démenti.", "l'ancien ministre", 'Luc Ferral'],
  ])('%s … %s', (text, office, speaker) => {
    expect(speakers(`${text} « Rien n'est sûr », a dit ${office}.`)).toEqual([speaker]);
  });
});

test.each(['successeur', 'avocat', 'adversaire'])("who is first spoken of as the description's %s is not the description's", (noun) => {
  expect(speakers(`« Je n'ai rien à me reprocher », martèle l'ancien maire. Son ${noun}, Damien Roux, se tait.`)).toEqual(['ancien maire']);
});

test.each(['Un autre', 'Une autre', 'Un troisième', "D'autres"])('%s speaks before a colon', (source) => {
  const text = `« On a perdu », peste un député sortant. ${source} : « Le siège n'a rien voulu entendre. »`;
  expect(attributeQuotes(text).map(({ source }) => text.slice(source?.start, source?.end))).toEqual(['un député sortant', source]);
});
