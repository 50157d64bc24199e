export type { Quote, QuoteKind, Speaker } from './types.ts';
