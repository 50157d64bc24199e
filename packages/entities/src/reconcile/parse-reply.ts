import type { Reply } from './exchange.ts';
import type { Candidate, FailureReason, Match } from './types.ts';

/** Why a reply holds no candidates. */
export interface Refusal {
  readonly reason: FailureReason;
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function readMatch(value: unknown): Match | undefined {
  const { type, language, text } = asObject(value) ?? {};
  if (typeof type !== 'string' || typeof text !== 'string') return undefined;
  return { type, ...(typeof language === 'string' && { language }), text };
}

/** One element of `search`; undefined if it has no id. */
function readCandidate(value: unknown): Candidate | undefined {
  const hit = asObject(value);
  const id = asText(hit?.['id']);
  if (!hit || id === undefined) return undefined;
  const display = asObject(hit['display']);
  const uri = asText(hit['concepturi']);
  const label = asText(hit['label']) ?? asText(asObject(display?.['label'])?.['value']);
  const description = asText(hit['description']) ?? asText(asObject(display?.['description'])?.['value']);
  const match = readMatch(hit['match']);
  return {
    id,
    ...(uri !== undefined && { uri }),
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    ...(match && { match }),
  };
}

/** Errors that MediaWiki reports with status 200: https://www.mediawiki.org/wiki/API:Errors_and_warnings. */
function readApiError(error: Json): Refusal {
  const code = asText(error['code']) ?? 'unknown';
  const message = `the API says ${code}: ${asText(error['info']) ?? 'no details'}`;
  if (code === 'ratelimited' || code === 'maxlag') return { reason: 'rate limit', message };
  return { reason: code === 'readonly' || code.startsWith('internal_api_error') ? 'server' : 'request', message };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The candidates of an answer to `wbsearchentities`, in its order, or why there are none. */
export function parseReply({ status, body }: Reply): readonly Candidate[] | Refusal {
  if (status === 429) return { reason: 'rate limit', message: 'status 429, too many requests' };
  if (status >= 500) return { reason: 'server', message: `status ${status}` };
  if (status < 200 || status >= 300) return { reason: 'request', message: `status ${status}` };
  const answer = asObject(parseJson(body));
  if (!answer) return { reason: 'response', message: `expected a JSON object, got ${body.length} characters of something else` };
  const error = asObject(answer['error']);
  if (error) return readApiError(error);
  const hits = answer['search'];
  if (!Array.isArray(hits)) return { reason: 'response', message: 'expected the answer to have an array "search"' };
  return hits.map(readCandidate).filter((candidate) => candidate !== undefined);
}
