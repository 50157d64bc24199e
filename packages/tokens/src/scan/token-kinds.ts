/** Token kinds by code: `kinds` of `scanTokens` holds indexes into this list. */
export const tokenKinds = ['word', 'number', 'punctuation', 'symbol', 'url', 'email', 'mention', 'hashtag', 'emoji'] as const;
