import type { Maker } from './maker.ts';

/** What names of associations, parties and campaigns are made of. */
const MOTTOS = {
  feminine: 'Route Forêt Vague Lumière Ville Mémoire Jeunesse Rive Vallée Maison Parole Planète'.split(' '),
  masculine: 'Avenir Monde Chemin Jardin Cercle Peuple Souffle Quartier Combat Espoir Fleuve Soleil'.split(' '),
  plural: 'Voix Rivières Forces Familles Voisins Racines Femmes Citoyens Parents Quartiers Étudiants Semences'.split(' '),
  ofFeminine: 'verte libre ouverte claire citoyenne nouvelle commune rurale bleue sereine fraternelle'.split(' '),
  ofMasculine: 'vert libre ouvert clair citoyen nouveau commun rural bleu serein fraternel'.split(' '),
  ofPlural: 'unis libres debout ensemble solidaires rebelles engagés rurales partagées égaux populaires'.split(' '),
  objects: 'la paix,la terre,les oiseaux,le littoral,nos écoles,la dignité,le climat,les enfants,nos rues,la mer,le vivant'.split(','),
  causes: 'paix justice colère espoir route fête dialogue santé partage action danger logement'.split(' '),
  prepositions: 'en pour sans et contre à de'.split(' '),
  calls: 'Protégeons Défendons Gardons Aimons Partageons Changeons Libérons Osons Rêvons Relevons'.split(' '),
  infinitives: 'Agir Grandir Respirer Bâtir Habiter Apprendre Aider Marcher Résister Choisir'.split(' '),
  adverbs: 'ensemble,autrement,mieux,pour tous,sans peur,au pays,à deux,dehors,en ville,chez nous'.split(','),
} as const;
/** Common nouns of bodies, by gender as their article shows it, that stand before a name and are no part of it. */
const KINDS = { elided: ['association', 'ONG'], masculine: ['collectif', 'mouvement', 'parti', 'syndicat', 'réseau'] } as const;
const BEHIND_KIND = new RegExp(String.raw`(?:${[...KINDS.elided, ...KINDS.masculine, 'organisation'].join('|')})(?: \p{Ll}+)? $`, 'u');
const MASCULINE_ARTICLE = /(?:^|\s)(?:le|du|au|Le|Du|Au) $/u;
const OTHER_ARTICLE = /(?:^|[\s'’(«])([Ll])(?:a |['’])$/u;

/** « Forêt libre », « Voisins en colère », « Défendons la terre », « Agir autrement » */
export function motto({ next, pick }: Maker): string {
  const forms = [
    (): string => `${pick(MOTTOS.feminine)} ${pick(MOTTOS.ofFeminine)}`,
    (): string => `${pick(MOTTOS.masculine)} ${pick(MOTTOS.ofMasculine)}`,
    (): string => `${pick(MOTTOS.plural)} ${pick(MOTTOS.ofPlural)}`,
    (): string => `${pick(MOTTOS.plural)} ${pick(MOTTOS.prepositions)} ${pick(MOTTOS.causes)}`,
    (): string => `${pick(next() < 0.5 ? MOTTOS.feminine : MOTTOS.masculine)} ${pick(MOTTOS.prepositions)} ${pick(MOTTOS.causes)}`,
    (): string => `${pick(MOTTOS.calls)} ${pick(MOTTOS.objects)}`,
    (): string => `${pick(MOTTOS.infinitives)} ${pick(MOTTOS.adverbs)}`,
    (): string => `Un ${pick(MOTTOS.masculine).toLowerCase()} pour ${pick(MOTTOS.objects)}`,
    (): string => `Les ${pick(MOTTOS.plural)} du ${pick(MOTTOS.masculine).toLowerCase()}`,
  ];
  return pick(forms)();
}

/** Whether what stands before a name ends with a common noun of bodies, and an adjective: « l'association locale ». */
export const isBehindKind = (before: string): boolean => BEHIND_KIND.test(before);

/** What stands before a motto in place of what stood before the name: « l'ONG », « du collectif »; nothing where a motto cannot stand. */
export function leadOf({ next, pick }: Maker, before: string): string | undefined {
  if (isBehindKind(before)) return before;
  if (MASCULINE_ARTICLE.test(before)) return `${before}${pick(KINDS.masculine)} `;
  const article = OTHER_ARTICLE.exec(before)?.[1];
  if (article !== undefined) {
    const rest = before.slice(0, before.lastIndexOf(article));
    return `${rest}${article}'${pick(KINDS.elided)} `;
  }
  if (/(?:^|\P{L})[dD]['’]$/u.test(before)) return `${before.slice(0, -1)}e l'${pick(KINDS.elided)} `;
  return /['’]$/u.test(before)
    ? undefined
    : next() < 0.5 && /(?:^|[.,»\n] ?)$/u.test(before)
      ? `${before}${pick(["L'association ", "L'ONG ", 'Le collectif '])}`
      : before;
}
