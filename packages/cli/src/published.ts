const DATE = /^(?<day>\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** Whether a value is a day, or a day and a time, in ISO 8601, and a day of the calendar: 2024-02-30 is none. */
export function isPublished(value: unknown): value is string {
  const day = typeof value === 'string' ? DATE.exec(value)?.groups?.['day'] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(value as string))) return false;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
