import { checkForms } from './form.ts';

/** An interview whose answers stand in marks, one of them over two paragraphs that each open: whom the head is about says them. */
checkForms([
  [
    'Cheffe de service à Brest, la professeure Léa Petit publie un livre.⏎⏎Vous dénoncez les délais. Depuis quand ?⏎⏎« Depuis dix ans. Je ne plaisante pas. »⏎⏎Vous exagérez, non ?⏎⏎« C’est possible. On me l’a dit souvent.⏎⏎« Mais je note tout. »⏎⏎Et les parents ?⏎⏎« Ils attendent. »',
    [
      ['Depuis dix ans. Je ne plaisante pas.', '', 'Léa Petit'],
      ['C’est possible. On me l’a dit souvent.⏎⏎« Mais je note tout.', '', 'Léa Petit'],
      ['Ils attendent.', '', 'Léa Petit'],
    ],
  ],
]);
