/** Nouns for companies, which stand for one named before. */
export const COMPANY =
  /^(?:(?:entreprise|société|compagnie|groupe|studio|firme|multinationale|constructeur|éditeur|start-up|géant|plateforme|enseigne|avionneur|distributeur|opérateur|assureur)(?: \p{Ll}{4,}(?:ais|ain|ien|ois|and)e?)?|réseau social|institution|organisation|organisme|institut|instance|ong|association|fédération|agence|juridiction|club|établissement|mensuel|centrale syndicale)$/u;
/** Nouns for two people together. */
export const PAIR = /^(?:couple|duo|époux|parents|conjoints|frères|sœurs)$/u;
/** Functions that one person holds: « le maire » is somebody else than the last speaker. */
export const FUNCTION =
  /^(?:.*ministre|.*présidente?|maire|préf[eè]te?|procureure?|juge|porte-parole|roi|reine|pape|avocate?|gouverneure?|chanceli(?:er|ère)|médecin|commissaire|témoin|victime|magistrate?|policière?|policier|secrétaire|adjointe?|rapporteure?|substitute?|expert|experte|inspecteur|inspectrice|commandante?|colonel|général|chef|cheffe|curé|évêque|notaire|conseill(?:er|ère)|recteur|rectrice|ambassadeur|ambassadrice|bâtonnier|greffi(?:er|ère)|adjudant|directeur|directrice|patronn?e?|père|mère|frère|sœur|fils|fille)$/u;
