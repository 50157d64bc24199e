import { expect, test } from 'vitest';
import { attributeQuotes } from '@incise/quotes';
import { sampled } from '../../../test/support/nightly.ts';
import { words, wordsOf } from './notation.ts';

/** Who can speak in French news, in every shape of noun phrase; the second column is the number. */
const sources: readonly (readonly [string, 'one' | 'many'])[] = [
  ['les participants à cette marche', 'many'],
  ['la juge en charge du dossier', 'one'],
  ["Anne Durel, directrice de l'Office de lutte contre la fraude et la corruption (OLFC)", 'one'],
  ["l'Agence océanique et atmosphérique", 'one'],
  ['le Conseil économique, social et environnemental', 'one'],
  ["Paul Mirel, ministre d'État, ministre de la Transition écologique et solidaire", 'one'],
  ['ses avocats, Mes Anne Durel et Paul Mirel', 'many'],
  ['la ministre de la Santé par intérim, Anne Durel', 'one'],
  ['le premier ministre désigné de la province, le travailliste Paul Mirel', 'one'],
  ["un homme d'environ 30 ans", 'one'],
  ['un des manifestants', 'one'],
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
  ["l'ancien président du Sénat Paul Mirel", 'one'],
  ["l'actuel président du conseil", 'one'],
  ['le nouveau juge du tribunal', 'one'],
  ['le nouvel arbitre du championnat', 'one'],
  ['le metteur en scène', 'one'],
  ["le médaillé d'or du marathon", 'one'],
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
  ['plusieurs', 'many'],
  ['le réalisateur de « Titanic »', 'one'],
  ['tous les élus', 'many'],
  ["d'anciens salariés", 'many'],
  ['de jeunes médecins', 'many'],
  ["bon nombre d'élus", 'many'],
  ["peu d'experts", 'many'],
  ['pas moins de 200 élus', 'many'],
  ['au moins 200 élus', 'many'],
  ["plus d'un tiers des élus", 'many'],
  ['80 % des habitants', 'many'],
  ['de nombreux habitants', 'many'],
  ["d'autres témoins", 'many'],
  ["l'accusation", 'one'],
  ['la présidente', 'one'],
  ["l'hebdomadaire Le Point", 'one'],
  ["un conseiller de l'Élysée", 'one'],
  ["un rapport publié lundi par l'ONG Oxfam", 'one'],
  ['une étude parue mercredi dans la revue Nature', 'one'],
  ["une étude de l'Insee", 'one'],
  ['une source proche du dossier', 'one'],
  ["une source proche de l'enquête", 'one'],
  ['plusieurs sources proches du dossier', 'many'],
  ["un porte-parole de l'armée syrienne cité par l'agence Sana", 'one'],
  ["un haut responsable de l'administration Trump", 'one'],
  ['un témoin de la scène', 'one'],
  ['un témoin joint par téléphone', 'one'],
  ["des habitants interrogés par l'AFP", 'many'],
  ["des experts mandatés par l'ONU", 'many'],
  ["l'association Eaux claires", 'one'],
  ["l'ONG Médecins sans frontières", 'one'],
  ["l'ONG Human Rights Watch", 'one'],
  ['Amnesty International', 'one'],
  ["la Ligue des droits de l'homme", 'one'],
  ["l'Observatoire syrien des droits de l'homme", 'one'],
  ["l'Observatoire syrien des droits de l'homme (OSDH)", 'one'],
  ['le Comité international de la Croix-Rouge', 'one'],
  ['la Haute Autorité pour la transparence de la vie publique', 'one'],
  ["le ministère de l'Intérieur", 'one'],
  ['le ministère français des Affaires étrangères', 'one'],
  ['la présidence turque', 'one'],
  ['la chancelière allemande', 'one'],
  ['la chancelière allemande Angela Merkel', 'one'],
  ['le président russe Vladimir Poutine', 'one'],
  ["le chef de l'État", 'one'],
  ["le chef de l'État français", 'one'],
  ['la Première ministre britannique, Theresa May', 'one'],
  ['le président du Conseil européen, Donald Tusk', 'one'],
  ['le vice-président américain Mike Pence', 'one'],
  ['le maire sortant', 'one'],
  ['le maire (LR) de Nice, Christian Estrosi', 'one'],
  ['le sénateur PS de la Nièvre', 'one'],
  ['la députée européenne (EELV) Eva Joly', 'one'],
  ["l'eurodéputé José Bové", 'one'],
  ['le leader de la France insoumise', 'one'],
  ['le leader de La France insoumise, Jean-Luc Mélenchon', 'one'],
  ['le fondateur de WikiLeaks, Julian Assange', 'one'],
  ['le patron de SpaceX', 'one'],
  ["le PDG d'Air France", 'one'],
  ['le PDG du groupe, Jean Roux', 'one'],
  ['la direction', 'one'],
  ["la direction de l'usine", 'one'],
  ['la direction générale de la police nationale', 'one'],
  ['les pompiers', 'many'],
  ['les secours', 'many'],
  ['les organisateurs', 'many'],
  ['les autorités locales', 'many'],
  ['les enquêteurs', 'many'],
  ['les chercheurs', 'many'],
  ["les auteurs de l'étude", 'many'],
  ['trois des quatre syndicats', 'many'],
  ['la plupart des riverains', 'many'],
  ['une majorité de salariés', 'many'],
  ["nombre d'observateurs", 'many'],
  ['un groupe de chercheurs américains', 'one'],
  ["l'équipe de chercheurs", 'one'],
  ['le club', 'one'],
  ['le sélectionneur', 'one'],
  ['le sélectionneur des Bleus, Didier Deschamps', 'one'],
  ['le Brésilien', 'one'],
  ['la Suissesse', 'one'],
  ['le numéro un mondial', 'one'],
  ['le champion du monde', 'one'],
  ['la championne olympique', 'one'],
  ['le tenant du titre', 'one'],
  ["l'attaquant du PSG", 'one'],
  ['le gardien Hugo Lloris', 'one'],
  ["l'Américain Chris Froome", 'one'],
  ['le Premier ministre israélien Benyamin Nétanyahou', 'one'],
  ['le dirigeant nord-coréen Kim Jong-un', 'one'],
  ["l'État islamique", 'one'],
  ["l'organisation État islamique", 'one'],
  ['le groupe État islamique (EI)', 'one'],
  ['les talibans', 'many'],
  ['les rebelles', 'many'],
  ['le régime de Damas', 'one'],
  ['Damas', 'one'],
  ['Téhéran', 'one'],
  ['la Commission européenne', 'one'],
  ['Bruxelles', 'one'],
  ["l'Élysée", 'one'],
  ['Matignon', 'one'],
  ["le Quai d'Orsay", 'one'],
  ['la Maison-Blanche', 'one'],
  ['la Banque de France', 'one'],
  ['la SNCF', 'one'],
  ['la compagnie aérienne', 'one'],
  ['le constructeur automobile', 'one'],
  ['le géant américain', 'one'],
  ["l'entreprise", 'one'],
  ["le site d'information Mediapart", 'one'],
  ['le journal Libération', 'one'],
  ['le New York Times', 'one'],
  ['la chaîne CNN', 'one'],
  ['France Info', 'one'],
  ['BFM TV', 'one'],
  ['le parquet de Paris', 'one'],
  ['le procureur de la République de Nice, Jean-Michel Prêtre', 'one'],
  ['le juge', 'one'],
  ["la cour d'appel", 'one'],
  ['le tribunal correctionnel', 'one'],
  ["l'accusé", 'one'],
  ['la victime', 'one'],
  ['son avocat, Me Jean Roux', 'one'],
  ["l'avocat de la défense", 'one'],
  ['le père de la victime', 'one'],
  ['sa sœur cadette', 'one'],
  ["l'épouse de l'otage", 'one'],
  ['le couple', 'one'],
  ['les parents', 'many'],
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

test.each(constructions)('%s, whoever S is', (_name, make) => {
  const wrong = sampled(sources, 4).flatMap(([s, number]) => {
    const [text, content] = make({
      s,
      S: s.charAt(0).toUpperCase() + s.slice(1),
      has: number === 'one' ? 'a' : 'ont',
      verb: (stem) => stem + (number === 'one' ? 'e' : 'ent'),
    });
    const found = attributeQuotes(text).find((quote) => wordsOf(text, quote).toLowerCase() === words(content).toLowerCase());
    const source = found?.source && text.slice(found.source.start, found.source.end);
    return source !== undefined && words(source).toLowerCase() === words(s).toLowerCase() ? [] : [`${text} (${source ?? 'no source'})`];
  });
  expect(wrong).toEqual([]);
});

/** Somebody as he is first written, as he is printed, and his pronoun. */
type Somebody = readonly [s: string, speaker: string, il: 'il' | 'elle' | 'ils'];

const somebodies: readonly Somebody[] = [
  ['Léa Petit', 'Léa Petit', 'elle'],
  ['Marc Aubert, maire de Brives', 'Marc Aubert', 'il'],
  ['le maire', 'maire', 'il'],
  ['la directrice de l’usine', 'directrice de l’usine', 'elle'],
  ['la direction', 'direction', 'elle'],
  ['les syndicats', 'syndicats', 'ils'],
  ['le parquet de Lyon', 'parquet de Lyon', 'il'],
  ['une voisine', 'voisine', 'elle'],
  ['Mme Petit', 'Petit', 'elle'],
  ['plusieurs témoins', 'plusieurs témoins', 'ils'],
];

const P = 'la route sera fermée';
const Q = 'La route sera fermée';

/** « à la direction », « au maire ». */
const to = (s: string): string => (s.startsWith('le ') ? `au ${s.slice(3)}` : s.startsWith('les ') ? `aux ${s.slice(4)}` : `à ${s}`);

/** A frame by its name: a text, and all that is said in it, by the person unless somebody else is named. */
const frames: readonly (readonly [
  name: string,
  make: (words: {
    s: string;
    S: string;
    il: string;
    has: string;
    ent: string;
    e: string;
  }) => readonly [text: string, ...said: (string | readonly [string, string])[]],
])[] = [
  ["si l'on en croit S, P", ({ s }) => [`Si l’on en croit ${s}, ${P}.`, P]],
  ["P, s'il faut en croire S", ({ s }) => [`${Q}, s'il faut en croire ${s}.`, Q]],
  ['quant à S, il estime que P', ({ s, il, ent }) => [`Quant ${to(s)}, ${il} estim${ent} que ${P}.`, P]],
  ['bien que S affirme que P, Q', ({ s, ent }) => [`Bien que ${s} affirm${ent} que ${P}, le chantier continue.`, P]],
  [
    'après que S a annoncé que P, Q',
    ({ s, has }) => [`Après que ${s.split(',')[0]} ${has} annoncé que ${P}, les habitants sont venus.`, P],
  ],
  ['S a beau assurer que P, Q', ({ S, has }) => [`${S} ${has} beau assurer que ${P}, le chantier continue.`, P]],
  ['S dit que P, Q', ({ S, has }) => [`${S} ${has} dit que ${P}, que le pont serait détruit.`, `${P} que le pont serait détruit`]],
  ["ce que S assure, c'est que P", ({ s, ent }) => [`Ce que ${s} affirm${ent}, c'est que ${P}.`, P]],
  ["P : c'est ce qu'a dit S", ({ s, has }) => [`« ${Q} » : c'est ce qu'${has} déclaré ${s}.`, Q]],
  ['il a été annoncé par S que P', ({ s }) => [`Il a été annoncé lundi par ${s.split(',')[0]} que ${P}.`, P]],
  ['« P », a dit S mardi soir', ({ s, has }) => [`« ${Q} », ${has} indiqué ${s.split(',')[0]} mardi soir.`, Q]],
  ...[
    ', de son côté,',
    ', sur Twitter,',
    ', interrogé par la presse,',
    ', en quittant la salle,',
    ', qui dirige le chantier,',
    ', lundi,',
  ].flatMap(
    (aside) =>
      [
        [`« la route, a dit S${aside} sera fermée »`, ({ s, has }) => [`« La route, ${has} expliqué ${s}${aside} sera fermée. »`, Q]],
        [
          `« P, a dit S${aside.slice(0, -1)}. Q »`,
          ({ s, has }) => [`« ${Q}, ${has} expliqué ${s}${aside.slice(0, -1)}. Le pont aussi. »`, `${Q} Le pont aussi`],
        ],
      ] as const satisfies typeof frames,
  ),
  [
    '« la route, dit-il, fermée »',
    ({ S, il, has }) => [
      `${S} ${has} réagi. « C'est la route, dit-${il}, fermée par la neige, qui rouvre. »`,
      "C'est la route fermée par la neige qui rouvre",
    ],
  ],
  [
    '« P.⏎« Q », conclut-il',
    ({ S, il, has, ent }) => [
      `${S} ${has} réagi. « ${Q}.\n« Le pont aussi », tranch${ent}-${ent === 'e' ? 't-' : ''}${il}.`,
      `${Q} Le pont aussi`,
    ],
  ],
  ['N, selon qui P, Q', ({ S, has }) => [`${S}, selon qui ${P}, ${has} quitté la salle.`, P]],
  ["c'est l'avis de S, selon qui P", ({ s }) => [`C'est aussi l'avis donné lundi par ${s}, selon qui ${P}.`, P]],
  ['S, accompagné de N, a dit que P', ({ S, has, e }) => [`${S}, accompagné${e} du préfet Paul Mirel, ${has} affirmé que ${P}.`, P]],
  ['S, que N a rencontré, a dit que P', ({ S, has, e }) => [`${S}, que Paul Mirel a rencontré${e} lundi, ${has} affirmé que ${P}.`, P]],
  ['il va sans dire que S …', ({ s, has }) => [`Il va sans dire que ${s} ${has} tort.`]],
];

test.each(frames.map((frame, row) => [...frame, row] as const))('%s, and nothing else, whoever S is', (_name, make, row) => {
  const wrong = sampled(somebodies, 3, row).flatMap(([s, speaker, il]) => {
    const [text, ...said] = make({
      s,
      S: s.charAt(0).toUpperCase() + s.slice(1),
      il,
      has: il === 'ils' ? 'ont' : 'a',
      ent: il === 'ils' ? 'ent' : 'e',
      e: il === 'elle' ? 'e' : il === 'ils' ? 's' : '',
    });
    const found = attributeQuotes(text)
      .filter(({ within }) => within === undefined)
      .map((quote) => `${wordsOf(text, quote).toLowerCase()} | ${quote.speaker ?? '-'}`);
    const expected = said
      .map((one) => (typeof one === 'string' ? [one, speaker] : one))
      .map(([content, who]) => `${words(content).toLowerCase()} | ${who}`);
    return found.join('\n') === expected.join('\n') ? [] : [`${text} (${found.join('; ')})`];
  });
  expect(wrong).toEqual([]);
});
