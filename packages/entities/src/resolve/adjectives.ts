import type { Word } from './word.ts';

const SUFFIX =
  /(?:istes?|iques?|ics?|[aeio]?ennes?|[aei]ens?|ales?|al|aux|els?|elles?|aires?|[^aeiou]iers?|ieres?|ifs?|ives?|eux|euses?|oires?|ains?|aines?|ieure?s?|ues?|us?|ables?|ibles?|[ao]is(?:es?)?|[^aeiou]ol(?:es?)?)$/u;
const PARTICIPLE = /é(?:es?|s)?$/u;
const OTHER =
  /^(?:adjointe?|elue?s?|etrang(?:er|ere)s?|concurrente?s?|dissidente?s?|geante?s?|independante?s?|influente?s?|permanente?s?|presente?s?|sortante?s?|unie?s?|gazeuse|nouvelle|entiere?|ouverte?|haute?|basse?|atlantique|civile?|interimaire|russe|democrate|ecologiste|conservatrice|conservateur|interieure?|juive?|arabe|kurde|islamiste|catholique|chef|militaire|phare|voisine?s?|tricolores?|majeure?s?|mineure?s?|(?:auto)?mobile|(?:sunn|chi)ites?|moderne|maritime|(?:franco|anglo|luso)phone|catalane?s?|normande?s?|flamande?s?|savoyarde?s?|girondine?s?|alpine?s?|bretonn?e?s?|wallonn?e?s?|madrilenes?|instructeurs?|nazie?s?|autonomes?|basques?|berberes?|blanche?s?|competente?s?|corses?|enseignante?s?|equestres?|etudiante?s?|feminine?s?|jaunes?|legere?s?|libres?|marine?s?|masculine?s?|mixtes?|musulmane?s?|orthodoxes?|patriotes?|propres?|protestante?s?|rapides?|rouges?|sauvages?|supremes?|tamoule?s?|terrestres?|verte?s?|vivante?s?|pauvres?|riches?|discre(?:t|te)s?|enclavee?s?|jeunes?)$/u;
/** Verbs and small words with such endings. */
const NOT =
  /^(?:explique|indique|critique|replique|implique|applique|revendique|rappelle|appelle|celles?|elles?|salue|continue|evalue|distribue|attribue|evolue|tue|constitue|quel|quelle|lequel|laquelle|lesquels|lesquelles|bien|rien|combien|tel|telle|plus|dessus|vue|vu|eu|lieu|peu|rue|avenue|sous|jeu|feu|milieu|tous|nous|vous|du|au|pu|su|lu|aux|faire|affaires?|faux|mieux|deux|ceux|yeux|lieux|jeux|demain|soutien|tient|vient|salaire|contraire|jamais|aura|entretien|chien|maintien|bus|virus|refus|abus|mal|hopital|journal|tribunal|capital|animal|cheval|travaux|journaux|tribunaux|eaux|reseaux|bureaux|niveaux|train|terrain|main|semaine|dizaine|quinzaine|vingtaine|trentaine|centaine|domaine|peine|scene|histoire|victoire|memoire|territoire|laboratoire|croire|boire|voire|appel|hotel|personnel|nouvelles|valeur|obtenu|venu|tenu|revenu|devenu|devenue|perdu|rendu|repondu|defendu|attendu|entendu|vendu|reconnu|prevu|recu|vecu|lance|statue|premiers?|derniers?|dernieres?|premieres?|matiere|maniere|carriere|frontiere|riviere|metiers?|papiers?|quartiers?|dossiers?|milliers?|chantiers?|courriers?|janvier|fevrier|hier|mais|desormais|mois|trois|lois|bois|emplois|exploits|(?:par|autre|toute|quelque)?fois|palais|relais|essais|delais|rabais|trafic|etais|avais|vois|dois|mauvaise?s?|protocoles?|symboles?|paroles?|controles?|roles?|tables?|sables?|ensembles?|cibles?|responsables?)$/u;
/** Verbs in the third person with such endings: « le ministre insiste », « le journal signale », « le club joue ». */
const VERB =
  /oue$|^(?:accable|arrive|assiste|attaque|attriste|avale|bloque|braque|claque|communique|complique|confisque|consiste|console|contribue|convoque|craque|debarque|debloque|decrive|demasque|depiste|derive|desiste|diminue|ecrive|effectue|egale|embarque|entraine|escroque|etale|evoque|excelle|existe|fabrique|inscrive|insiste|interpelle|invoque|isole|manque|marque|masque|matraque|moque|offusque|persiste|pique|plaque|pollue|poursuive|prenne|provoque|remarque|remue|renouvelle|resiste|restitue|risque|signale|situe|statue|subsiste|substitue|suffoque|suive|survive|traque|troque|vive|vole|(?:de|inter|main|ob|par|re|sou)?[tv]ienne)$/u;

/**
 * Whether a lower-case word after a noun is likely its adjective: « allemand », « socialiste », « destituée ». A guess by the
 * ending, for the end of a description only.
 */
export function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && (word.adjective ??= endsLikeAdjective(word));
}

function endsLikeAdjective({ text, word, capital, demonym, folded }: Word): boolean {
  if (!word || capital) return false;
  if (demonym || OTHER.test(folded.slice(folded.lastIndexOf('-') + 1))) return true;
  return folded.length > 3 && !NOT.test(folded) && !VERB.test(folded) && (SUFFIX.test(folded) || PARTICIPLE.test(text));
}

/** Whether an adjective may stand by a noun of that number: no « accusés » with « l'organisation ». */
export const agreesInNumber = ({ folded }: Word, plural: boolean): boolean =>
  plural ? /[sx]$/u.test(folded) : !folded.endsWith('s') || /(?:[ao]is|us|os|as)$/u.test(folded);

const INFINITIVE = /.(?:[^i]er|ir)$/u;
const NO_INFINITIVE =
  /^(?:avenir|cancer|couloir|devoir|espoir|foyer|hiver|leader|loisir|loyer|master|miroir|plaisir|poker|pouvoir|roller|savoir|soccer|souvenir)$/u;

/** Whether a word behind a bare *de* is a verb by its ending: « accuse le syndicat de mentir », not « le Fonds de cuir ». */
export const isInfinitive = ({ folded, capital }: Word): boolean =>
  !capital && folded.length > 4 && INFINITIVE.test(folded) && !NO_INFINITIVE.test(folded);
