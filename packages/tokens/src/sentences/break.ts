/** What the newlines between two tokens turn out to be. */
export const None = 0;
export const Space = 1;
export const Sentence = 2;
export const Paragraph = 3;
