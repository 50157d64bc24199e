import { checkForms } from './form.ts';

/** A noun for somebody that is a form of a verb too, behind its article, which is a pronoun as well. */
checkForms([
  ["Comme le groupe l'affirme, « la digue tiendra ».", [['« la digue tiendra »', 'le groupe', 'groupe']]],
  ['Le maire doute et le guide affirme que la digue tiendra.', [['la digue tiendra', 'le guide', 'guide']]],
  ['Le maire doute, mais la cour affirme que la digue tiendra.', [['la digue tiendra', 'la cour', 'cour']]],
  ['« La digue tiendra », a dit au maire la patiente.', [['La digue tiendra', 'la patiente', 'patiente']]],
  ['« La digue tiendra », a ainsi expliqué à la presse la cour.', [['La digue tiendra', 'la cour', 'cour']]],
  ['Le maire la juge « inutile ».', [['inutile', 'Le maire', 'maire']]],
  ['Le maire connaît la loi, et il la juge « inutile ».', [['inutile', 'il', 'maire']]],
]);
