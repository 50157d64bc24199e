/** Nouns that say nothing but that it is somebody: they go back over any role. */
export const HUMAN =
  /^(?:accuse|ado|adolescent|centenaire|condamne|defunt|detenu|femme|fille|fillette|forcene|fugitif|gamin|garcon|garconnet|homme|inculpe|individu|interesse|jeune fille|jeune homme|mis en cause|(?:quadra|quinqua|sexa|septua|nona)genaire|octogenaire|patient|prevenu|retraite|suspect|trentenaire|victime|vieil homme|vieille dame)$/u;
/** Offices and ties that somebody unnamed has as a rule: « le préfet », « la voisine ». */
export const UNNAMED =
  /^(?:(?:sous-)?prefet|adjoint|ambassadeur|arbitre|beau-|collegue|delegue|enqueteur|expert|frere|gardien|gendarme|grand-|guide|habitant|inspecteur|juge|juriste|maire|mari|mere|ministre|otage|oncle|pape|pere|plaignant|pompier|porte-parole|premier|procureur|propriet|rapporteur|recteur|roi|soeur|fils|temoin|vice-|voisin|gouverneur|chauffeur|conducteur|client|secouriste|sauveteur|mineur|proche)/u;
/** Offices that name where somebody was elected. */
export const ELECTED = /^(?:depute|elu|eurodepute|parlementaire|senateur)/u;
/** Offices of people who are named as a rule, by whom the text calls somebody of that field. */
export const OFFICES =
  /^(?:president|secretaire|prince|chef|directeur|avocat|general|commandant|patron|responsable|dirigeant|conseiller|representant|depute|senateur|professeur|medecin|ami|tireur|tueur|meurtrier|assassin|assaillant|agresseur|ravisseur|kamikaze|terroriste|otage)/u;
/** Nouns of who stands opposite or beside somebody. */
export const OPPOSITE =
  /^(?:acolyte|adversaire|associe|camarade|challenger|collegue|compatriote|compere|complice|concurrent|confrere|coequipier|dauphin|homologue|partenaire|predecesseur|rival|successeur)$/u;
export const KIN =
  /^(?:beau-(?:fils|frere|pere)|compagnon|conjoint|cousin|demi-frere|epouse|epoux|fiance|fils|fille|frere|grand-pere|jumeau|mari|mere|neveu|oncle|pere|petit-fils|soeur)$/u;
