import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';

const CLASSES: readonly (readonly [number, string])[] = [
  [
    WordClass.Subject,
    "il elle ils elles on je j' nous vous tu c' ce cela ça ceci celui-ci celle-ci ceux-ci celles-ci ceux celui celle celles chacun chacune certains aucun rien tout tous personne l'on quiconque",
  ],
  [WordClass.Article, "le la les l' un une des du d'"],
  [
    WordClass.Preposition,
    "à de en dans par pour sur avec sans sous chez vers entre contre depuis pendant durant selon après avant dès jusqu' jusque malgré parmi suivant outre hormis sauf au aux lors face grâce devant derrière concernant d'après voici voilà près loin via quant",
  ],
  [
    WordClass.Conjunction,
    "et ou mais or car donc ni que qu' si s' quand lorsque lorsqu' puisque puisqu' comme parce quoique tandis alors afin bien",
  ],
  [
    WordClass.Adverb,
    "ainsi aussi enfin puis ensuite cependant toutefois pourtant néanmoins désormais aujourd'hui hier demain ici là déjà encore toujours jamais seul seule seuls seulement même plus moins peut-être certes surtout notamment parfois souvent actuellement finalement autrefois",
  ],
  [WordClass.Question, 'qui quoi quel quelle quels quelles comment pourquoi combien où est-ce lequel laquelle'],
  [
    WordClass.Determiner,
    'cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plusieurs quelques chaque aucune nul toute toutes deux trois quatre cinq six sept huit neuf dix',
  ],
  [
    WordClass.Verb,
    'est sont était étaient fut furent sera seront serait seraient soit a ont avait avaient aura auront aurait eut eurent ai suis sommes avons fait font peut peuvent doit doivent va vont reste dit',
  ],
  [
    WordClass.Naming,
    'intitulé intitulée intitulés intitulées titre titres titré film films livre livres roman romans album albums chanson chansons série séries émission émissions journal journaux quotidien quotidiens hebdomadaire hebdomadaires magazine magazines mensuel revue revues site sites single pièce pièces opéra recueil essai documentaire spectacle exposition collectif association groupe chaîne radio restaurant appelé appelée nommé nommée baptisé baptisée rebaptisé rebaptisée surnommé surnommée dénommé dénommée dit dite tel telle tels telles',
  ],
  [WordClass.Clitic, "ne n' se s' me m' te t' y lui qui dont pas"],
];

let table: ReadonlyMap<number, number> | undefined;

/** The class of a word by its `hashWord`. */
export function wordClass(hash: number): number {
  return (table ??= build()).get(hash) ?? WordClass.Other;
}

function build(): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const [value, words] of CLASSES) for (const word of words.split(' ')) map.set(hashWord(word, 0, word.length), value);
  return map;
}
