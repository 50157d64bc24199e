import type { FailureReason, ReconciliationFailure } from './types.ts';

/** What `reconcileEntities` rejects with where `strict` is set and a name got no answer. */
export class ReconciliationError extends Error implements ReconciliationFailure {
  override readonly name = 'ReconciliationError';
  readonly query: string;
  readonly reason: FailureReason;
  readonly status?: number;
  readonly attempts: number;

  constructor(query: string, { reason, message, status, attempts }: ReconciliationFailure) {
    super(`@incise/entities reconcileEntities: « ${query} »: ${message}`);
    this.query = query;
    this.reason = reason;
    this.attempts = attempts;
    if (status !== undefined) this.status = status;
  }
}
