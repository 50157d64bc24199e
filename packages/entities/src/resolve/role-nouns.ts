/** Offices and ties that somebody unnamed has as a rule: « le préfet », « la voisine ». */
export const UNNAMED =
  /^(?:(?:sous-)?prefet|adjoint|ambassadeur|arbitre|beau-|collegue|delegue|enqueteur|expert|frere|gardien|gendarme|grand-|guide|habitant|inspecteur|juge|juriste|maire|mari|mere|ministre|otage|oncle|pape|pere|plaignant|pompier|porte-parole|premier|procureur|propriet|rapporteur|recteur|roi|soeur|fils|temoin|vice-|voisin|gouverneur|chauffeur|conducteur|client|secouriste|sauveteur|mineur|proche)/u;
/** Offices that name where somebody was elected. */
export const ELECTED = /^(?:depute|elu|eurodepute|parlementaire|senateur)/u;
/** Offices of people who are named as a rule, by whom the text calls somebody of that field. */
export const OFFICES =
  /^(?:president|secretaire|prince|chef|directeur|avocat|general|commandant|patron|responsable|dirigeant|conseiller|representant|depute|senateur|professeur|medecin|ami|tireur|tueur|meurtrier|assassin|assaillant|agresseur|ravisseur|kamikaze|terroriste|otage)/u;
