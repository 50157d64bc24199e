import { attributeQuotes } from '@incise/quotes';

const text = '« Ce pont, a déclaré Solène Kervadec, personne ne l’a demandé. » Elle a ajouté que rien ne pressait.';
for (const { kind, speaker, content } of attributeQuotes(text)) console.log(kind, speaker, content.map(({ start, end }) => text.slice(start, end)));
