import { checkForms } from './form.ts';

/** « un cheminot Sud Rail »: the name right behind a noun for people is of what they belong to, behind an indefinite or demonstrative article. */
checkForms([
  ['« La grève durera », affirme un cheminot Sud Rail.', [['La grève durera', 'un cheminot Sud Rail', 'cheminot Sud Rail']]],
  [
    '« La grève durera », affirme une sénatrice Les Républicains.',
    [['La grève durera', 'une sénatrice Les Républicains', 'sénatrice Les Républicains']],
  ],
  ['« La grève durera », affirme un salarié Air France.', [['La grève durera', 'un salarié Air France', 'salarié Air France']]],
  [
    'Pour ce syndiqué Force Ouvrière, « la direction ment ».',
    [['la direction ment', 'ce syndiqué Force Ouvrière', 'syndiqué Force Ouvrière']],
  ],
  ['Un syndicaliste Sud Rail affirme que la grève durera.', [['la grève durera', 'Un syndicaliste Sud Rail', 'syndicaliste Sud Rail']]],
  ['Une élue Europe Écologie assure que la grève durera.', [['la grève durera', 'Une élue Europe Écologie', 'élue Europe Écologie']]],
  ['« La grève durera », affirme le syndicat Sud Rail.', [['La grève durera', 'le syndicat Sud Rail', 'Sud Rail']]],
  ['« La grève durera », affirme un substitut Weyland.', [['La grève durera', 'un substitut Weyland', 'Weyland']]],
  ['« La grève durera », affirme la mycologue Hedda Brandt.', [['La grève durera', 'la mycologue Hedda Brandt', 'Hedda Brandt']]],
  ['« La grève durera », affirme le pilote Air France Paul Mirel.', [['La grève durera', 'le pilote Air France Paul Mirel', 'Paul Mirel']]],
]);
