import { expect, test } from 'vitest';
import { attributeQuotes } from '@incise/quotes';

/** Who can speak in French news, in every shape of noun phrase; the second column is the number. */
const sources: readonly (readonly [string, 'one' | 'many'])[] = [
  ['le maire', 'one'],
  ['la maire de Lyon', 'one'],
  ['Paul Mirel', 'one'],
  ['M. Mirel', 'one'],
  ['Mme Durel', 'one'],
  ['Me Paul Mirel', 'one'],
  ["le ministre de l'Intérieur, Paul Mirel", 'one'],
  ["Paul Mirel, le ministre de l'Intérieur", 'one'],
  ['Paul Mirel, président du conseil régional', 'one'],
  ['Paul Mirel (PS)', 'one'],
  ['Paul Mirel, de la CGT', 'one'],
  ['Vladimir Poutine', 'one'],
  ["le patron de l'entreprise Solvane, Paul Mirel", 'one'],
  ['la présidente du tribunal Anne Durel', 'one'],
  ["l'ex-ministre Paul Mirel", 'one'],
  ["l'ancien président américain", 'one'],
  ['le Premier ministre Fumio Kishida', 'one'],
  ['le chef de la diplomatie française', 'one'],
  ["le secrétaire général de l'ONU, Ban Ki-moon", 'one'],
  ['le candidat de la droite', 'one'],
  ['le numéro deux du parti', 'one'],
  ['son frère Paul', 'one'],
  ['sa mère', 'one'],
  ['ce dernier', 'one'],
  ['cette dernière', 'one'],
  ['celui-ci', 'one'],
  ['celle-ci', 'one'],
  ["l'intéressé", 'one'],
  ['ce spécialiste du climat', 'one'],
  ['cet ancien policier', 'one'],
  ["l'homme de 34 ans", 'one'],
  ['la jeune femme', 'one'],
  ['un témoin', 'one'],
  ['un habitant du quartier', 'one'],
  ["l'un de ses avocats", 'one'],
  ["l'avocat de la famille", 'one'],
  ['un responsable de la Maison Blanche', 'one'],
  ['une source policière', 'one'],
  ['le porte-parole du parquet', 'one'],
  ["l'entraîneur lyonnais", 'one'],
  ['le milieu de terrain parisien', 'one'],
  ['la police', 'one'],
  ['le gouvernement japonais', 'one'],
  ['le Kremlin', 'one'],
  ['Pékin', 'one'],
  ["l'OTAN", 'one'],
  ['Reuters', 'one'],
  ["l'agence Reuters", 'one'],
  ['Le Monde', 'one'],
  ['le quotidien Le Monde', 'one'],
  ["l'association Les Amis du lac", 'one'],
  ['le collectif « Stop au bruit »', 'one'],
  ['la famille de la victime', 'one'],
  ["l'opposition", 'one'],
  ['le communiqué', 'one'],
  ["un communiqué de l'armée", 'one'],
  ['les autorités', 'many'],
  ['les deux hommes', 'many'],
  ['Paul Mirel et Anne Durel', 'many'],
  ['les syndicats CGT et FO', 'many'],
  ['plusieurs témoins', 'many'],
  ["une quinzaine d'élus", 'many'],
  ['leurs avocats', 'many'],
  ['nos confrères de La Dépêche', 'many'],
  ["des chercheurs de l'université de Caen", 'many'],
];

interface Words {
  /** The source, as it opens a sentence. */
  readonly S: string;
  readonly s: string;
  readonly has: string;
  /** Third person of a verb in -er by its stem. */
  readonly verb: (stem: string) => string;
}

/** A sentence with its source, and the words that are quoted. */
const constructions: readonly (readonly [string, (words: Words) => readonly [string, string]])[] = [
  ['S a déclaré que P', ({ S, has }) => [`${S} ${has} déclaré que le projet serait abandonné.`, 'le projet serait abandonné']],
  ['S a déclaré : « P »', ({ S, has }) => [`${S} ${has} déclaré : « Le projet est mort. »`, 'Le projet est mort']],
  ['« P », a déclaré S', ({ s, has }) => [`« Le projet est mort », ${has} déclaré ${s}.`, 'Le projet est mort']],
  ['« P », explique S', ({ s, verb }) => [`« Le projet est mort », ${verb('expliqu')} ${s}.`, 'Le projet est mort']],
  ['« P, a dit S, Q »', ({ s, has }) => [`« Le projet, ${has} expliqué ${s}, est mort. »`, 'Le projet est mort']],
  ['P, a indiqué S', ({ s, has }) => [`Le projet sera abandonné, ${has} indiqué ${s}.`, 'Le projet sera abandonné']],
  ['selon S, P', ({ s }) => [`Selon ${s}, le projet serait abandonné.`, 'le projet serait abandonné']],
  ['P, selon S', ({ s }) => [`Le projet serait abandonné, selon ${s}.`, 'Le projet serait abandonné']],
  ["d'après S, P", ({ s }) => [`D'après ${s}, le projet serait abandonné.`, 'le projet serait abandonné']],
  ['pour S, « P »', ({ s }) => [`Pour ${s}, « le projet est mort ».`, 'le projet est mort']],
  ["comme l'a rappelé S, P", ({ s, has }) => [`Comme l'${has} rappelé ${s}, le projet est ancien.`, 'le projet est ancien']],
  ['interrogé, S a affirmé que P', ({ s, has }) => [`Hier soir, ${s} ${has} affirmé que le projet était mort.`, 'le projet était mort']],
  ['S estime que « P »', ({ S, verb }) => [`${S} ${verb('estim')} que « le projet est mort ».`, 'le projet est mort']],
  ['S dénonce un « T »', ({ S, verb }) => [`${S} ${verb('dénonc')} un « projet mort-né ».`, 'projet mort-né']],
  ['S assure vouloir + infinitif', ({ S, verb }) => [`${S} ${verb('assur')} vouloir relancer le projet.`, 'vouloir relancer le projet']],
  [
    'S a quitté la salle en affirmant que P',
    ({ S, has }) => [`${S} ${has} quitté la salle en affirmant que le projet était mort.`, 'le projet était mort'],
  ],
  ['« P. » S a ajouté que Q', ({ S, has }) => [`« C'est fini. » ${S} ${has} ajouté que le maire devait partir.`, 'le maire devait partir']],
];

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test.each(constructions)('%s, whoever S is', (_name, make) => {
  const wrong = sources.flatMap(([s, number]) => {
    const [text, content] = make({
      s,
      S: s.charAt(0).toUpperCase() + s.slice(1),
      has: number === 'one' ? 'a' : 'ont',
      verb: (stem) => stem + (number === 'one' ? 'e' : 'ent'),
    });
    const found = attributeQuotes(text).find(
      (quote) => letters(quote.content.map(({ start, end }) => text.slice(start, end)).join(' ')) === letters(content),
    );
    const source = found?.source && text.slice(found.source.start, found.source.end);
    return source !== undefined && letters(source) === letters(s) ? [] : [`${text} (${source ?? 'no source'})`];
  });
  expect(wrong).toEqual([]);
});
