export { ReconciliationError } from './reconciliation-error.ts';
export { reconcileEntities } from './reconcile-entities.ts';
export type { ReconcileOptions } from './options.ts';
export type {
  AbortSignalLike,
  Candidate,
  CandidateCache,
  FailureReason,
  Fetch,
  FetchSignal,
  Match,
  NamedEntity,
  Reconciliation,
  ReconciliationFailure,
} from './types.ts';
