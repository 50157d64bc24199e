/** Arithmetic on the proleptic Gregorian calendar, without Date and so without clock or time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function toDays({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The inverse of toDays (civil_from_days). */
export function fromDays(days: number): Day {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

export const addDays = (day: Day, n: number): Day => fromDays(toDays(day) + n);

/** The same day n months later, or the month's last day where it has no such day. */
export function addMonths({ year, month, day }: Day, n: number): Day {
  const months = year * 12 + month - 1 + n;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Whether the month has the day; 29 February counts where the year is unknown. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** Whether a day and month look like a date that no year has: 31 April, 30 February, and 29 February of a year that is known. */
export const isNoDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && !isDay(year, month, day);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => {
  const n = (toDays(day) + 3) % 7;
  return (n < 0 ? n + 7 : n) + 1;
};

/** ISO 8601 week: the year to which the week belongs, and its number. */
function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return { year: thursday.year, week: Math.floor((toDays(thursday) - toDays({ year: thursday.year, month: 1, day: 1 })) / 7) + 1 };
}

/** Easter Sunday (the anonymous Gregorian algorithm). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const pad = (n: number, width: number): string => (n < 10 && width === 2 ? `0${n}` : n > 999 ? String(n) : String(n).padStart(width, '0'));

export const formatYear = (year: number | undefined): string =>
  year === undefined ? 'XXXX' : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
export const formatMonth = (year: number | undefined, month: number): string => `${formatYear(year)}-${pad(month, 2)}`;
export const formatDay = ({
  year,
  month,
  day,
}: {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}): string => `${formatMonth(year, month)}-${pad(day, 2)}`;
export const formatWeek = (day: Day): string => {
  const { year, week } = isoWeek(day);
  return `${formatYear(year)}-W${pad(week, 2)}`;
};
export const formatClock = (hour: number, minute: number): string => `T${pad(hour, 2)}:${pad(minute, 2)}`;
