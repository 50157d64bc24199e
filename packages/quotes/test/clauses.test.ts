import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

/** What can be said, in every shape of clause. */
const clauses = [
  'le train a déraillé mardi vers 8 heures',
  'le train, parti de Lyon, a déraillé',
  'le train, qui roulait trop vite, a déraillé',
  'le train qui roulait trop vite a déraillé',
  'le train, dont les freins étaient usés, a déraillé',
  'le train et la voiture sont entrés en collision',
  'deux personnes sont mortes et trois autres ont été blessées',
  'deux personnes sont mortes, dont un enfant',
  'deux personnes, dont un enfant, sont mortes',
  'au moins 12 personnes ont été tuées et 40 blessées',
  "aucune victime n'est à déplorer",
  "il n'y a pas de victime",
  "il n'y a ni mort ni blessé",
  'il faudra trois jours pour réparer la voie',
  "c'est la première fois qu'un train déraille ici",
  "ce n'est pas la vitesse qui est en cause",
  'si la pluie continue, la rivière débordera',
  'la rivière débordera si la pluie continue',
  'quand la pluie cessera, la route rouvrira',
  'la route rouvrira quand la pluie cessera',
  'bien que la pluie ait cessé, la route reste fermée',
  'malgré la pluie, la route reste ouverte',
  'à cause de la pluie, la route reste fermée',
  'la route reste fermée pendant deux jours',
  'la route est fermée depuis que la pluie est tombée',
  'la route a été fermée avant que la pluie ne tombe',
  'la route a été fermée après que la pluie est tombée',
  "en 2015, le pays comptait 3 millions d'habitants",
  'depuis mardi, la route est fermée',
  "d'ici à 2020, le pays comptera 3 millions d'habitants",
  'le chômage a baissé de 3,5 % en mars',
  'le chômage, en baisse de 3,5 %, reste élevé',
  'le prix du pain, du lait et des œufs a augmenté',
  "la France, l'Italie et l'Espagne ont signé l'accord",
  'la loi est votée, promulguée et appliquée',
  'la loi a été votée par 300 voix contre 200',
  'la loi vise à protéger les enfants et à punir les pollueurs',
  'la loi permettra de réduire le bruit, de créer des emplois et de sauver le lac',
  'la loi, votée en mars, permettra de réduire le bruit',
  'la loi sera appliquée dans les villes, les villages et les ports',
  'la loi sera appliquée, notamment dans les villes',
  'la loi sera appliquée mais les moyens manquent',
  "la loi est bonne parce qu'elle protège le lac",
  'la loi est bonne car elle protège le lac',
  "la loi est bonne, puisqu'elle protège le lac",
  'la loi est plus utile que la précédente',
  "la loi coûtera plus de 3 millions d'euros",
  'tout est prêt',
  'tout ce qui a été promis sera fait',
  "ceux qui ont voté la loi devront l'expliquer",
  'celui qui a tiré sur la foule est en fuite',
  "rien n'a changé depuis la guerre",
  'on ne sait pas si le pont tiendra',
  "on ignore où se trouve l'avion",
  "l'avion a disparu alors qu'il volait vers Paris",
  "l'avion a disparu tandis qu'il volait vers Paris",
  "l'avion volait à 3 000 mètres lorsqu'il a disparu",
  'le suspect, âgé de 25 ans, a été arrêté',
  'le suspect, un homme de 25 ans, a été arrêté',
  'le suspect (25 ans) a été arrêté',
  'le suspect aurait agi seul',
  'le suspect pourrait avoir agi seul',
  'Paul Roux a été arrêté avec sa femme, Anne, et leur fils',
  "l'usine, à l'arrêt depuis mars, va rouvrir",
  "l'usine va rouvrir grâce à l'État",
  "l'usine fabriquera des pièces pour Airbus, Boeing et Dassault",
  "l'usine, qui emploie 300 personnes et qui perd de l'argent, va fermer",
  "l'usine va fermer, menaçant 300 emplois",
  "l'usine va fermer, entraînant la perte de 300 emplois",
  'plus de 300 emplois sont menacés',
  'près de 300 emplois sont menacés',
  'une quinzaine de maisons ont brûlé',
  'la plupart des maisons ont brûlé',
  'le feu a brûlé 300 hectares de forêt',
  'un feu de forêt a détruit 300 hectares près de Nice, sans faire de victime',
  'le bilan est passé à 12 morts',
  'le bilan, encore provisoire, est de 12 morts',
  'le nombre de morts est passé de 10 à 12',
  'le gouvernement doit revoir son projet, jugé trop cher',
  "le gouvernement, lui, n'a pas répondu",
  "le gouvernement n'exclut pas que le projet soit revu",
  'le gouvernement sait que le projet est cher',
  'le gouvernement espère que le projet sera accepté',
  'le projet que le gouvernement défend est trop cher',
  'le projet dont parle le maire est trop cher',
  'le lac où se baignent les enfants est pollué',
  'le lac est pollué à tel point que les poissons meurent',
];

const forms: readonly (readonly [name: string, make: (clause: string, opening: string) => string])[] = [
  ['que P', (clause) => `Le préfet a expliqué ${/^[aeiouéêà]/iu.test(clause) ? "qu'" : 'que '}${clause}.`],
  ['P, a expliqué X', (_, opening) => `${opening}, a expliqué le préfet.`],
  ['P, explique-t-il', (_, opening) => `${opening}, explique-t-il.`],
  ['selon X, P', (clause) => `Selon le préfet, ${clause}.`],
  ['P, selon X', (_, opening) => `${opening}, selon le préfet.`],
  ['P selon X', (_, opening) => `${opening} selon le préfet.`],
];

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test.each(forms)('%s, whatever P is', (_name, make) => {
  const cut = clauses.flatMap((clause) => {
    const text = make(clause, clause.charAt(0).toUpperCase() + clause.slice(1));
    const said = attributeQuotes(text).map(({ content }) => words(content.map(({ start, end }) => text.slice(start, end)).join(' ')));
    return said.includes(words(clause)) ? [] : [text];
  });
  expect(cut).toEqual([]);
});
