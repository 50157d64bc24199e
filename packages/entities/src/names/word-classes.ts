import { demonymTable } from '../countries/demonyms.ts';
import { firstNames } from '../lexicon/first-names.generated.ts';
import { roles } from '../lexicon/roles.generated.ts';
import { noFirst } from '../lexicon/no-first.generated.ts';
import { nameHeads } from '../lexicon/name-heads.generated.ts';
import { addBits, hashTable, valueOf, type HashTable } from './hash-table.ts';
import { hashString } from './scan.ts';

/** What a word may be, whatever its context; bits, since *Paris* is a first name too. */
export const WordClass = {
  connector: 1,
  head: 2,
  woman: 4,
  man: 8,
  title: 16,
  role: 32,
  demonym: 64,
  stop: 128,
  placeHead: 256,
  particle: 512,
} as const;

/** Small words that stand inside names: « Ligue des droits de l'homme », « Ben Ali », « van der Poel ». */
const CONNECTORS =
  'de du des d l la le les et en à au aux sur sous pour al el ben bin ibn van von der den dos da di del della y e o s ou the of and lès les';
/** Those of them that begin surnames, and nothing else in French. */
const PARTICLES = 'al el ben bin ibn van von der den dos da di del della';
/** Words at which a name ends and its verb begins: forms of *être* and *avoir*, pronouns before verbs. */
const BEFORE_VERBS =
  'a ai ont est sont était étaient sera seront fut furent avait avaient aura auront ait soit peut doit fait va vont été être avoir qui ne n se s nous vous lui';
/** Other words at which a name ends: pronouns, determiners, conjunctions, prepositions that no name holds. */
const STOPS =
  'que qu dont où pas il elle ils elles on je ce c cet cette ces son sa ses leur leurs un une dans par avec sans après avant depuis lors dès selon contre entre vers chez mais ou donc car si comme plus très aussi alors ainsi puis mardi lundi mercredi jeudi vendredi samedi dimanche cela ceci ça celui celle ceux celles chacun chacune certains certaines rien aucun aucune plusieurs quelques beaucoup autres lequel laquelle lesquels lesquelles voici voilà quand lorsque lorsqu puisque puisqu quoique malgré pendant durant hormis parmi hier demain ensuite enfin jamais toujours pourquoi comment';
/**
 * Verbs of the news in the third person singular, none of which a name has inside: « Baltimer rachète Nordex » is two names.
 * The plural of those in -e goes with them.
 */
const VERBS =
  'abandonne absorbe accepte accueille accuse achète acquiert acquitte admet adopte affirme affronte ajoute annonce annule appelle apprend approuve arrive assure atteint attend attire autorise avertit bat blesse bloque bombarde bondit brigue bénéficie cesse cherche choisit chute commence comparaît conclut concède condamne confirme connaît consacre considère constate construit conteste continue coûte craint croit crée cède célèbre demande devance devient diffuse dirige dispute divise doit domine donne débarque débute décide déclare découvre défend défie dément démissionne dénonce dépasse dépose désigne détaille détient détrône dévoile effondre embauche emploie emporte empêche engage enregistre entraîne envahit envisage envoie espère essaie estime exhorte exige explique exporte expulse fabrique fournit franchit frappe fustige fâche gagne grimpe gère hésite ignore implique impose inaugure incarne indique inquiète installe instaure interdit interpelle intègre investit invite invoque joue lance licencie limoge maintient menace met meurt mène naît nie nomme obtient occupe organise ouvre paraît participe passe pense perd permet plaide poursuit prend proclame progresse promet propose protège provoque prépare présente préside prévient prévoit publie qualifie quitte rachète ralentit rappelle rassemble rassure ratifie recommande reconnaît recrute recule refuse regagne regrette rejette rejoint relève remet remplace remporte rencontre rend renforce renonce rentre reporte reprend reproche représente reste retire retourne retrouve revendique revient reçoit riposte rompt réagit réclame récupère répond répète réunit révèle sait salue sanctionne souhaite souligne soupçonne soutient subit succède suggère supprime survit survole suspend tente tient tombe traverse trouve tue utilise valide vaut vend veut vient vise vit échappe échoue écope écrit élimine élit évoque';
/** What stands before a person's name. */
const TITLES =
  'm mm mr mrs ms mme mmes mlle mlles me mgr dr pr sir lady lord maître monsieur madame mademoiselle messieurs mesdames docteur père sœur frère abbé saint sainte cheikh sheikh imam mollah ayatollah émir prince princesse roi reine empereur pape don doña';

/** « f » and « m ». */
const WOMAN = 102;
const MAN = 109;

let table: HashTable | undefined;

function build(): HashTable {
  const names = firstNames.toLowerCase().split('\n');
  const heads = nameHeads.split('\n');
  const words = hashTable(names.length + heads.length + 2500);
  for (const word of CONNECTORS.split(' ')) addBits(words, hashString(word), WordClass.connector);
  for (const word of PARTICLES.split(' ')) addBits(words, hashString(word), WordClass.particle);
  for (const word of `${BEFORE_VERBS} ${STOPS}`.split(' ')) addBits(words, hashString(word), WordClass.stop);
  for (const word of VERBS.split(' ')) {
    addBits(words, hashString(word), WordClass.stop);
    if (word.endsWith('e')) addBits(words, hashString(`${word}nt`), WordClass.stop);
  }
  for (const word of TITLES.split(' ')) addBits(words, hashString(word), WordClass.title);
  for (const form of demonymTable().keys()) addBits(words, hashString(form), WordClass.demonym);
  for (const line of roles.split('\n'))
    for (const role of line.split('\t', 2))
      if (/^\p{L}+$/u.test(role)) {
        addBits(words, hashString(role), WordClass.role);
        addBits(words, hashString(`${role}s`), WordClass.role);
      }
  for (const word of heads) addBits(words, hashString(word.slice(0, -2)), WordClass.head | (word.endsWith('p') ? WordClass.placeHead : 0));
  for (const line of names) {
    const gender = line.charCodeAt(line.length - 1);
    const bits = gender === WOMAN ? WordClass.woman : gender === MAN ? WordClass.man : WordClass.woman | WordClass.man;
    addBits(words, hashString(line, line.length - 2), bits);
  }
  return words;
}

/** The word classes by hash of the lower-cased word. */
export const wordClasses = (): HashTable => (table ??= build());

/** Forms of the third person singular that follow their subject, besides `VERBS`, and what stands between the two. */
const AUXILIARIES = 'a est était sera serait fut avait aura aurait eut peut pourrait doit devrait fait va';
const BETWEEN = 'ne n se s';

const lazySet = (words: () => string): (() => ReadonlySet<number>) => {
  let set: ReadonlySet<number> | undefined;
  return () =>
    (set ??= new Set(
      words()
        .split(' ')
        .map((word) => hashString(word)),
    ));
};

const singularVerbs = /* @__PURE__ */ lazySet(() => `${AUXILIARIES} ${VERBS}`);
const between = /* @__PURE__ */ lazySet(() => BETWEEN);

const openers = /* @__PURE__ */ lazySet(() => noFirst.replaceAll('\n', ' '));

/** Whether a word, by its hash, may be a name where it opens a sentence before its verb. */
export const mayBeNamed = (word: number): boolean => !openers().has(word);

/** Whether a word, by its hash, is a verb in the third person singular or what only stands before one. */
export const beginsPredicate = (word: number): boolean => singularVerbs().has(word) || between().has(word);

const stops = /* @__PURE__ */ lazySet(() => STOPS);

/** Whether a word, by its hash, ends a name and begins no verb: « Juste [avant] ». */
export const endsWithoutVerb = (word: number): boolean => stops().has(word);

/** Words of names that end like past participles, without the endings of gender and number: « enseignement privé », « mosquée ». */
const NO_PARTICIPLES =
  'privé âgé armé protégé spécialisé unifié intégré associé avancé délégué réservé déporté décoré fédéré confédéré libéré retraité handicapé salarié diplômé assuré blessé défavorisé réfugié employé allié insurgé accidenté mosqué musé lycé assemblé vallé chaussé allé maré entré journé anné soiré tourné marché congé café côté abbé curé défilé clergé député été';
/** What stands behind a participle that is no part of a name. */
const BEHIND_PARTICIPLE =
  'par à au aux en dans sur sous chez contre depuis après avant lors pour ce cette hier aujourd lundi mardi mercredi jeudi vendredi samedi dimanche publique public';

const noParticiples = /* @__PURE__ */ lazySet(() => NO_PARTICIPLES);
const behindParticiple = /* @__PURE__ */ lazySet(() => BEHIND_PARTICIPLE);

/** Participles that *de* goes on with: « chargée [de] », not « bande dessinée [de] ». */
const WITH_OF = 'chargé composé constitué daté doté formé issu';
const withOf = /* @__PURE__ */ lazySet(() => WITH_OF);

const PARTICIPLE = /(?:é|rendu|paru|remis|réuni|tenu|issu)e?s?$/u;
const OF = /^(?:de|du|des|d|d')$/u;

/**
 * Whether a word in lower case inside a name is a past participle with its agent, time or place behind it, and no part of the name:
 * « l'Institut des politiques salariales [publiée] lundi », « la Fédération des usagers [basée] à Lyon ».
 */
export function goesOnWithParticiple(word: string, next: string): boolean {
  if (!PARTICIPLE.test(word)) return false;
  const stem = hashString(word.replace(/e?s?$/u, ''));
  return OF.test(next) ? withOf().has(stem) : !noParticiples().has(stem) && behindParticiple().has(hashString(next));
}

/** Whether a lower-cased word is one that begins the names of bodies or places. */
export const isHead = (word: string): boolean => (valueOf(wordClasses(), hashString(word)) & WordClass.head) !== 0;
