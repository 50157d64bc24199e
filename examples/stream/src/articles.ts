/**
 * Articles to try the filter on: invented French news, all different, the same for the same seed.
 * From the command line: `pnpm articles 1000 > articles.ndjson`.
 */
import { once } from 'node:events';

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

const FIRST = [
  'Amandine',
  'Bastien',
  'Claire',
  'Damien',
  'Élise',
  'Fabrice',
  'Gaëlle',
  'Hugo',
  'Inès',
  'Jérôme',
  'Karima',
  'Léo',
  'Maëlys',
  'Noël',
  'Océane',
  'Pascal',
  'Rachida',
  'Sébastien',
  'Thaïs',
  'Yannick',
];
const LAST = [
  'Aubertin',
  'Bellanger',
  'Chauvet',
  'Delorme',
  'Estève',
  'Fougerolles',
  'Garrigou',
  'Hamelin',
  'Joubert',
  'Kervadec',
  'Lestrange',
  'Mercœur',
  'Noirmont',
  'Ollivier',
  'Perrault',
  'Quesnel',
  'Rochebrune',
  'Saint-Aubin',
  'Thévenot',
  'Vasseur',
];
const ROLES = [
  ['la maire', 'le maire'],
  ['la présidente', 'le président'],
  ['la directrice', 'le directeur'],
  ['la porte-parole', 'le porte-parole'],
  ['la préfète', 'le préfet'],
  ['la procureure', 'le procureur'],
] as const;
const BODIES = [
  'du syndicat des transports',
  'de la région Bretagne',
  'du port de Marseille',
  'de la chambre de commerce',
  "de l'agence de l'eau",
  'du conseil départemental',
  "de l'université de Poitiers",
  'de la fédération des pêcheurs',
  'de Médecins sans frontières',
  'de la Banque de France',
];
const PLACES = [
  'Lyon',
  'Quimper',
  'Perpignan',
  'Saint-Étienne',
  'Bruxelles',
  'Genève',
  'Dakar',
  'Montréal',
  'Besançon',
  'Le Havre',
  "L'Île-Rousse",
  'Nouméa',
  'Kiev',
  'Tokyo',
];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const SUBJECTS = [
  'le projet de tramway',
  'la réforme des retraites',
  'la hausse du prix du blé',
  "l'accord sur la pêche",
  'la fermeture de la maternité',
  'le plan contre les inondations',
  "l'enquête publique",
  'la grève des aiguilleurs',
  'le budget de la culture',
  'la rénovation du pont',
];
const HOPES = [
  'avancera malgré les retards',
  'coûtera moins cher que prévu',
  'changera la vie des habitants',
  'ne se fera pas sans eux',
  'mérite un vrai débat',
  'passera en commission',
  'doit rester une priorité',
  'créera des emplois durables',
];
const VERBS = ['a déclaré', 'a affirmé', 'a expliqué', 'a assuré', 'a regretté', 'a répondu', 'a prévenu', 'a reconnu'];

/** mulberry32: a small generator of pseudo-random numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface ArticleOptions {
  /** Other seeds give other articles. Default 1. */
  readonly seed?: number;
  /** An article has 2 paragraphs or more, and at most so many. A paragraph has about 220 characters. Default 16. */
  readonly paragraphs?: number;
}

/** The article number `index`. */
export function article(index: number, { seed = 1, paragraphs: most = 16 }: ArticleOptions = {}): Article {
  const next = random(Math.imul(index + 1, 0x9e3779b1) ^ seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const person = (): { name: string; last: string; role: string; title: string } => {
    const female = below(2);
    const last = pick(LAST);
    return {
      name: `${FIRST[below(10) * 2 + (1 - female)]!} ${last}`,
      last,
      role: `${pick(ROLES)[1 - female]!} ${pick(BODIES)}`,
      title: female === 1 ? 'Mme' : 'M.',
    };
  };
  const number = (): string => String(10 + below(9_000));
  const date = (): string =>
    pick([
      `le ${2 + below(27)} ${pick(MONTHS)} ${1990 + below(40)}`,
      pick(DAYS),
      `${pick(DAYS)} dernier`,
      `en ${pick(MONTHS)} ${1990 + below(40)}`,
      `il y a ${2 + below(30)} jours`,
    ]);

  const paragraph = (): string => {
    const a = person();
    const b = person();
    const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
    return pick([
      () =>
        `« ${capital(pick(SUBJECTS))} ${pick(HOPES)}, avec ${number()} familles concernées », ${pick(VERBS)} ${date()} ${a.role}, ${a.name}, à ${pick(PLACES)}. ${a.title} ${a.last} a ajouté que ${pick(SUBJECTS)} ${pick(HOPES)}.`,
      () =>
        `Selon ${a.name}, ${a.role}, ${pick(SUBJECTS)} ${pick(HOPES)} : il faudra ${number()} millions d'euros et ${2 + below(20)} mois. « Nous n'avons que ${number()} réponses à ce jour », ${pick(VERBS)} ${b.name}.`,
      () =>
        `Réunis ${date()} à ${pick(PLACES)}, ${a.name} et ${b.name} ont convenu que ${pick(SUBJECTS)} ${pick(HOPES)}. Près de ${number()} personnes, soit ${1 + below(99)} % des inscrits, ont pris part au vote.`,
      () =>
        `${capital(pick(SUBJECTS))} « ${pick(HOPES)} », ${pick(VERBS)} ${a.role}, qui attend ${number()} visiteurs à ${pick(PLACES)} d'ici l'été. Interrogée sur ${pick(SUBJECTS)}, ${b.name} n'a pas souhaité répondre.`,
      () =>
        `${capital(date())}, ${number()} tonnes de sable ont été livrées à ${pick(PLACES)}. ${b.title} ${b.last} a salué ${pick(SUBJECTS)}, tandis que, selon ${a.name}, il y a là « ${number()} raisons d'espérer ».`,
    ])();
  };
  const paragraphs = Array.from({ length: 2 + below(most - 1) }, paragraph);
  const published = new Date(Date.UTC(2015, 0, 1) + below(3_600) * 86_400_000).toISOString().slice(0, 10);
  return { id: `art-${index}`, text: paragraphs.join('\n\n'), published };
}

/** Articles `from` ≤ index < `to`, as lines of NDJSON. */
export function* articleLines(to: number, from = 0, options: ArticleOptions = {}): Generator<string> {
  for (let i = from; i < to; i++) yield `${JSON.stringify(article(i, options))}\n`;
}

/** Short articles that carry their web page with them, as exports do: many bytes of input for each that is analysed. */
export function* pageLines(): Generator<string> {
  for (let i = 0; true; i++) {
    const { id, text, published } = article(i);
    yield `${JSON.stringify({ id, text: text.slice(0, 400), published, html: `<p>${i} ${text}</p>`.repeat(40) })}\n`;
  }
}

if (import.meta.filename === process.argv[1]) {
  const count = Number(process.argv[2] ?? 1000);
  for (const line of articleLines(count)) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}
