import { checkForms } from './form.ts';

/** What goes with the verb is neither its subject nor said of the name before it. */
checkForms([
  ['« La digue tiendra », a affirmé une nouvelle fois le maire.', [['La digue tiendra', 'le maire', 'maire']]],
  ['« La digue tiendra », a affirmé lui aussi Jean Roux.', [['La digue tiendra', 'Jean Roux', 'Jean Roux']]],
  ['« La digue tiendra », a affirmé un peu plus tard le maire.', [['La digue tiendra', 'le maire', 'maire']]],
  ['« La digue, a affirmé une nouvelle fois le maire, tiendra. »', [['La digue … tiendra.', 'le maire', 'maire']]],
  ['Jean Roux, le 12 mars, a affirmé que la digue tiendra.', [['la digue tiendra', 'Jean Roux', 'Jean Roux']]],
  ['Jean Roux, une nouvelle fois, a affirmé que la digue tiendra.', [['la digue tiendra', 'Jean Roux', 'Jean Roux']]],
  ['Jean Roux, de son côté, a affirmé que la digue tiendra.', [['la digue tiendra', 'Jean Roux', 'Jean Roux']]],
  ['Jean Roux, la semaine dernière, a affirmé que la digue tiendra.', [['la digue tiendra', 'Jean Roux', 'Jean Roux']]],
  ['« La digue tiendra », a affirmé à nouveau le maire.', [['La digue tiendra', 'le maire', 'maire']]],
  ["Jean Roux, l'homme de l'année, a affirmé que la digue tiendra.", [['la digue tiendra', "Jean Roux, l'homme de l'année", 'Jean Roux']]],
]);
