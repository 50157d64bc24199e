import { checkForms } from './form.ts';

/** Questions and exclamations without marks before who asks. */
checkForms([
  [
    'Faut-il abattre les arbres malades ? interroge le bulletin municipal.',
    [['Faut-il abattre les arbres malades', 'le bulletin municipal', 'bulletin municipal']],
  ],
  ['Faut-il abattre les arbres malades ? demande le maire.', [['Faut-il abattre les arbres malades', 'le maire', 'maire']]],
  ["Faut-il fermer l'école ? demande Léa Petit, qui y travaille.", [["Faut-il fermer l'école", 'Léa Petit', 'Léa Petit']]],
  ['Jamais la ville ne paiera ! jure la maire.', []],
  ['Qui va payer ? se demande la présidente du club.', []],
  ["Faut-il fermer l'école ? Le maire hésite.", []],
  ["« Faut-il fermer l'école ? » demande Léa Petit.", [["Faut-il fermer l'école ?", 'Léa Petit', 'Léa Petit']]],
]);
