/** Closed classes of French by what they say about sentence ends; 0 is every other word. */
export const Other = 0;
export const Subject = 1;
export const Article = 2;
export const Preposition = 3;
export const Conjunction = 4;
export const Adverb = 5;
export const Question = 6;
export const Determiner = 7;
export const Verb = 8;
export const Clitic = 9;
/** What a title or a name follows: « le quotidien | Le Monde ». */
export const Naming = 10;
