import { expect, test } from 'vitest';
import { attributeQuotes } from '@incise/quotes';

/** Who can speak in French news, in every shape of noun phrase; the second column is the number. */
const sources: readonly (readonly [string, 'one' | 'many'])[] = [
["un rapport publié lundi par l'ONG Oxfam", 'one'],
["un rapport de la Cour des comptes publié jeudi", 'one'],
["une étude parue mercredi dans la revue Nature", 'one'],
["une étude de l'Insee", 'one'],
["une source proche du dossier", 'one'],
["une source proche de l'enquête", 'one'],
["plusieurs sources proches du dossier", 'many'],
["un porte-parole de l'armée syrienne cité par l'agence Sana", 'one'],
["un haut responsable de l'administration Trump", 'one'],
["un témoin de la scène", 'one'],
["un témoin joint par téléphone", 'one'],
["des habitants interrogés par l'AFP", 'many'],
["des experts mandatés par l'ONU", 'many'],
["le collectif Parents en alerte", 'one'],
["l'association Eaux claires", 'one'],
["l'ONG Médecins sans frontières", 'one'],
["Médecins sans frontières", 'one'],
["l'ONG Human Rights Watch", 'one'],
["Amnesty International", 'one'],
["la Ligue des droits de l'homme", 'one'],
["l'Observatoire syrien des droits de l'homme", 'one'],
["l'Observatoire syrien des droits de l'homme (OSDH)", 'one'],
["le Comité international de la Croix-Rouge", 'one'],
["la Haute Autorité pour la transparence de la vie publique", 'one'],
["le ministère de l'Intérieur", 'one'],
["le ministère français des Affaires étrangères", 'one'],
["la présidence turque", 'one'],
["la chancelière allemande", 'one'],
["la chancelière allemande Angela Merkel", 'one'],
["le président russe Vladimir Poutine", 'one'],
["le chef de l'État", 'one'],
["le chef de l'État français", 'one'],
["la Première ministre britannique, Theresa May", 'one'],
["le président du Conseil européen, Donald Tusk", 'one'],
["le vice-président américain Mike Pence", 'one'],
["le maire sortant", 'one'],
["le maire (LR) de Nice, Christian Estrosi", 'one'],
["le député Les Républicains Éric Ciotti", 'one'],
["le sénateur PS de la Nièvre", 'one'],
["la députée européenne (EELV) Eva Joly", 'one'],
["l'eurodéputé José Bové", 'one'],
["le leader de la France insoumise", 'one'],
["le leader de La France insoumise, Jean-Luc Mélenchon", 'one'],
["le fondateur de WikiLeaks, Julian Assange", 'one'],
["le patron de SpaceX", 'one'],
["le PDG d'Air France", 'one'],
["le PDG du groupe, Jean Roux", 'one'],
["la direction", 'one'],
["la direction de l'usine", 'one'],
["la direction générale de la police nationale", 'one'],
["les pompiers", 'many'],
["les secours", 'many'],
["les organisateurs", 'many'],
["les autorités locales", 'many'],
["les enquêteurs", 'many'],
["les chercheurs", 'many'],
["les auteurs de l'étude", 'many'],
["trois des quatre syndicats", 'many'],
["la plupart des riverains", 'many'],
["une majorité de salariés", 'many'],
["près de 200 élus", 'many'],
["nombre d'observateurs", 'many'],
["un groupe de chercheurs américains", 'one'],
["une équipe de l'université de Yale", 'one'],
["l'équipe de chercheurs", 'one'],
["le club", 'one'],
["le sélectionneur", 'one'],
["le sélectionneur des Bleus, Didier Deschamps", 'one'],
["le Brésilien", 'one'],
["la Suissesse", 'one'],
["le numéro un mondial", 'one'],
["le champion du monde", 'one'],
["la championne olympique", 'one'],
["le tenant du titre", 'one'],
["l'attaquant du PSG", 'one'],
["le gardien Hugo Lloris", 'one'],
["l'Américain Chris Froome", 'one'],
["le Premier ministre israélien Benyamin Nétanyahou", 'one'],
["le dirigeant nord-coréen Kim Jong-un", 'one'],
["l'État islamique", 'one'],
["l'organisation État islamique", 'one'],
["le groupe État islamique (EI)", 'one'],
["les talibans", 'many'],
["les rebelles", 'many'],
["le régime de Damas", 'one'],
["Damas", 'one'],
["Téhéran", 'one'],
["la Commission européenne", 'one'],
["Bruxelles", 'one'],
["l'Élysée", 'one'],
["Matignon", 'one'],
["le Quai d'Orsay", 'one'],
["la Maison-Blanche", 'one'],
["la Banque de France", 'one'],
["la SNCF", 'one'],
["la compagnie aérienne", 'one'],
["le constructeur automobile", 'one'],
["le géant américain", 'one'],
["l'entreprise", 'one'],
["le site d'information Mediapart", 'one'],
["le journal Libération", 'one'],
["le New York Times", 'one'],
["la chaîne CNN", 'one'],
["France Info", 'one'],
["BFM TV", 'one'],
["le parquet de Paris", 'one'],
["le procureur de la République de Nice, Jean-Michel Prêtre", 'one'],
["le juge", 'one'],
["la cour d'appel", 'one'],
["le tribunal correctionnel", 'one'],
["l'accusé", 'one'],
["la victime", 'one'],
["son avocat, Me Jean Roux", 'one'],
["l'avocat de la défense", 'one'],
["le père de la victime", 'one'],
["sa sœur cadette", 'one'],
["l'épouse de l'otage", 'one'],
["le couple", 'one'],
["les parents", 'many']
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
