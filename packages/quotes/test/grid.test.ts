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
  ['le colonel Dan Peled', 'one'],
  ["le porte-parole de l'armée, le colonel Dan Peled", 'one'],
  ['le capitaine Paul Mirel, commandant de la compagnie de Brives', 'one'],
  ['le maire Paul Mirel et son adjointe Anne Durel', 'many'],
  ['la maire de Lyon et le préfet du Rhône', 'many'],
  ['Paul Mirel, Anne Durel et Luc Ferral', 'many'],
  ['la CGT, FO et Solidaires', 'many'],
  ['la CGT-Cheminots', 'one'],
  ['le Premier ministre', 'one'],
  ["la Haute Représentante de l'UE, Federica Moreno", 'one'],
  ["le ministre de l'Économie, des Finances et de la Relance, Paul Mirel", 'one'],
  ["l'ancien ministre socialiste Paul Mirel", 'one'],
  ["le directeur général de l'ARS, Paul Mirel, médecin de formation", 'one'],
  ['Ursula von der Linden', 'one'],
  ["Charles d'Ornano", 'one'],
  ['Abdelaziz al-Ghoul', 'one'],
  ['Luiz Inácio Lula da Silva', 'one'],
  ['J.-P. Mirel', 'one'],
  ['Kim Jong-un', 'one'],
  ["Anne Durel, professeure de droit à l'université de Caen", 'one'],
  ['Anne Durel, directrice de recherche au CNRS', 'one'],
  ['Anne Durel, astrophysicienne', 'one'],
  ["le procureur général près la cour d'appel de Caen, Paul Mirel", 'one'],
  ["l'ambassadeur de France à Kiev, Paul Mirel", 'one'],
  ['le pilote de Ferrari, Charles Leclair', 'one'],
  ['le chef du service des urgences du CHU de Brest, le professeur Paul Mirel', 'one'],
  ["l'actrice et réalisatrice Anne Durel", 'one'],
  ['le roi Felipe VI', 'one'],
  ['ses proches', 'many'],
  ['certains élus', 'many'],
  ['de nombreux habitants', 'many'],
  ["d'autres témoins", 'many'],
  ["l'accusation", 'one'],
  ['la présidente', 'one'],
  ["l'hebdomadaire Le Point", 'one'],
  ["un conseiller de l'Élysée", 'one'],
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
  [
    'P, a indiqué mardi S, qui …',
    ({ s, has }) => [`Le projet sera abandonné, ${has} indiqué mardi ${s}, qui ${has} visité le site.`, 'Le projet sera abandonné'],
  ],
  ["« P », a déclaré S à l'AFP", ({ s, has }) => [`« Le projet est mort », ${has} déclaré ${s} à l'AFP.`, 'Le projet est mort']],
  [
    "« P », a déclaré S à l'issue de N",
    ({ s, has }) => [`« Le projet est mort », ${has} déclaré ${s} à l'issue de la réunion.`, 'Le projet est mort'],
  ],
  [
    '« P », a déclaré S lors de N',
    ({ s, has }) => [`« Le projet est mort », ${has} déclaré ${s} lors d'un point presse.`, 'Le projet est mort'],
  ],
  [
    '« P », a déclaré S, évoquant N',
    ({ s, has }) => [`« Le projet est mort », ${has} déclaré ${s}, évoquant le budget.`, 'Le projet est mort'],
  ],
  [
    'S a ajouté lors de N que P',
    ({ S, has }) => [`${S} ${has} ajouté lors d'un point presse que le projet était mort.`, 'le projet était mort'],
  ],
  [
    'S a affirmé que P, ce que dément N',
    ({ S, has }) => [`${S} ${has} affirmé que le projet était mort, ce que dément Solvane.`, 'le projet était mort'],
  ],
  ['S a tenu à rappeler que P', ({ S, has }) => [`${S} ${has} tenu à rappeler que le projet était mort.`, 'le projet était mort']],
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
