import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('« ainsi que » joins sources', () => {
  checkForms([
    [
      'Le maire ainsi que le préfet ont assuré que la digue tiendrait.',
      [['la digue tiendrait', 'Le maire ainsi que le préfet', 'maire & préfet']],
    ],
    ['Selon le maire ainsi que le préfet, la digue tiendra.', [['la digue tiendra', 'le maire ainsi que le préfet', 'maire & préfet']]],
    [
      '« La digue tiendra », assurent Léa Petit ainsi que Paul Mirel.',
      [['La digue tiendra', 'Léa Petit ainsi que Paul Mirel', 'Léa Petit & Paul Mirel']],
    ],
    ['La CGT ainsi que FO dénoncent « un recul ».', [['un recul', 'La CGT ainsi que FO', 'CGT & FO']]],
    ["La digue tiendra, ainsi que le préfet l'a assuré.", [['La digue tiendra', 'le préfet', 'préfet']]],
    ["La digue tiendra, ainsi que l'a assuré Léa Petit.", [['La digue tiendra', 'Léa Petit', 'Léa Petit']]],
  ]);
});

describe('what goes with the verb is no part of who speaks', () => {
  checkForms([
    ['« La digue tient », a dit le préfet plus tôt dans la journée.', [['La digue tient', 'le préfet', 'préfet']]],
    ['« La digue tient », a dit le préfet bien plus tôt.', [['La digue tient', 'le préfet', 'préfet']]],
    ["« La digue tient », a dit le préfet plus d'un an auparavant.", [['La digue tient', 'le préfet', 'préfet']]],
    ["« La digue tient », a dit Léa Petit moins d'une heure après.", [['La digue tient', 'Léa Petit', 'Léa Petit']]],
    ['« La digue tient », a dit Léa Petit deux jours plus tard.', [['La digue tient', 'Léa Petit', 'Léa Petit']]],
    ["La digue tiendra, comme l'avait dit le préfet plus tôt.", [['La digue tiendra', 'le préfet', 'préfet']]],
    [
      "« La digue tient », a dit l'homme le plus riche du monde.",
      [['La digue tient', "l'homme le plus riche du monde", 'homme le plus riche du monde']],
    ],
    ['« La digue tient », a dit un élu plus modéré.', [['La digue tient', 'un élu plus modéré', 'élu plus modéré']]],
  ]);
});

describe('what others said too is no quote of theirs where a report goes on behind it', () => {
  checkForms([
    ["Le maire a confirmé, comme le préfet l'avait dit lundi, que la digue tenait.", [['la digue tenait', 'Le maire', 'maire']]],
    ["Le maire a confirmé, comme l'avait dit le préfet lundi, que la digue tenait.", [['la digue tenait', 'Le maire', 'maire']]],
  ]);
});

describe('« dit X » between commas is a report but for what a person is called', () => {
  checkForms([
    ["L'école, dit la directrice, est pleine.", [["L'école … est pleine", 'la directrice', 'directrice']]],
    ["L'école, a dit la directrice, est pleine.", [["L'école … est pleine", 'la directrice', 'directrice']]],
    ['La France, dit le ministre, est prête.', [['La France … est prête', 'le ministre', 'ministre']]],
    ['Jean Roux, dit le Chat, a été arrêté.', []],
    ['Jean Roux, dit Papa Roux, a été arrêté.', []],
  ]);
});

describe('« ce dernier » agrees with whom it means', () => {
  checkForms([
    ['Le maire a reçu les pompiers. Ce dernier a dit que la digue tenait.', [['la digue tenait', 'Ce dernier', 'maire']]],
    ['Le maire a reçu une élue. Ce dernier a dit que la digue tenait.', [['la digue tenait', 'Ce dernier', 'maire']]],
    ["Le préfet a reçu d'anciens élus. Ces derniers ont dit que la digue tenait.", [['la digue tenait', 'Ces derniers', 'anciens élus']]],
    ['Aux policiers, ce dernier a dit que la digue tenait.', [['la digue tenait', 'ce dernier', '']]],
  ]);
});

describe('a verb whose subject stands behind a phrase between commas tells no words', () => {
  checkForms([
    ['Le maire a gagné et le préfet, dans un discours devant la Chambre le 28 mai accuse le gouvernement de partialité.', []],
    ["Il est clair que la Cour, telle qu'elle est faite, face à ces défis, appelle certaines réformes.", []],
  ]);
});

describe('a frame ends before what the clause around goes on with', () => {
  checkForms([
    ['Le club aurait selon deux sources versé un million.', [['Le club aurait … versé un million', 'deux sources', 'deux sources']]],
    ['Pour ce faire, une délégation a proposé un accord.', []],
    ['Pour cela, il faut un accord.', []],
    ["Le maire assure que s'il est réélu, alors la digue tiendra.", [["s'il est réélu, alors la digue tiendra", 'Le maire', 'maire']]],
  ]);
});
