import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';
import { words, wordsOf } from './notation.ts';

/** Whom a frame names, in every shape; the second column is the part of it that is the source. */
const sources: readonly (readonly [whole: string, source?: string])[] = [
  ['les déclarations du nouveau chef de gouvernement, M. Simporé Laouny'],
  ['ses déclarations à la télévision et à la radio'],
  ["l'association des travailleurs de « Zoé Production »"],
  ["l'association « Vivre au vallon »"],
  ["une étude publiée lundi dans la revue Altior par des chercheurs de l'université de Lunel"],
  ['un rapport de la Cour des comptes rendu public mardi'],
  ['une source proche du dossier'],
  ["plusieurs témoins interrogés par l'AFP"],
  ['le porte-parole de la préfecture, joint par téléphone', 'le porte-parole de la préfecture'],
  ["l'avocat de la famille, Me Paul Roux, qui a déposé plainte", "l'avocat de la famille, Me Paul Roux"],
  ['un communiqué du parquet transmis à la presse'],
  ['Paul Roux, 45 ans, agriculteur à Lunel'],
  ['Paul Roux (PS), maire de Lunel'],
  ['les premières constatations des gendarmes'],
  ['la ministre de la Santé et le préfet de police'],
  ["Paul Roux et Léa Petit, deux élus d'opposition"],
  ["un proche de la victime, qui a requis l'anonymat", 'un proche de la victime'],
  ["l'une des victimes"],
  ["l'organisateur de la course, l'ancien coureur Paul Roux"],
  ["la police, citée par l'agence Altio", 'la police'],
  ['le premier bilan provisoire communiqué par les pompiers'],
  ["le Dr Léa Petit, cheffe du service des urgences de l'hôpital de Lunel"],
  ['une habitante qui n’a pas souhaité donner son nom', 'une habitante'],
  ['Léa Petit, elle-même élue à Lunel', 'Léa Petit'],
  ['le Syndicat des maraîchers et l’Union des vignerons'],
  ['sa fille'],
  ['lui'],
];

/** What they say: the subject alone may stand between commas. */
const clauses = [
  'le pont sera fermé',
  'il faudra deux ans pour réparer la digue',
  "l'incendie, parti d'un garage, a détruit trois maisons",
];

const forms: readonly (readonly [name: string, make: (source: string, clause: string) => string])[] = [
  ['selon X, P', (source, clause) => `Selon ${source}, ${clause}.`],
  ["mardi, d'après X, P", (source, clause) => `Mardi, d'après ${source}, ${clause}.`],
  ['mais selon X, P', (source, clause) => `La route est ouverte. Mais selon ${source}, ${clause}.`],
  ['selon X, « P »', (source, clause) => `Selon ${source}, « ${clause} ».`],
];

test.each(forms)('%s: where the source ends and P begins', (_name, make) => {
  const cut = sources.flatMap(([whole, source = whole]) =>
    clauses.flatMap((clause) => {
      const text = make(whole, clause);
      const read = attributeQuotes(text).map(
        (quote) => `${words(text.slice(quote.source?.start, quote.source?.end))}: ${wordsOf(text, quote)}`,
      );
      return read.includes(`${words(source)}: ${words(clause)}`) ? [] : [`${text} → ${read.join(' | ')}`];
    }),
  );
  expect(cut).toEqual([]);
});
