import { isDigit } from './characters.ts';
import { type Category, type Item, plainItem } from './items.ts';

/** More than a text counts: an account, a card, the digits of π. */
const beyondCounting = 1e18;

/** Reads a number in digits with its separators and its ordinal ending: « 12 000 », « 3,5 », « 60.082.000 », « 75e ». */
export function readNumber(text: string, start: number): Item {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const digits = end - start;
  let value = Number(text.slice(start, end));
  let category: Category = 'number';
  if (digits <= 3 && groupFollows(text, end)) {
    while (groupFollows(text, end)) {
      value = value * 1000 + Number(text.slice(end + 1, end + 4));
      end += 4;
    }
  } else if (digits <= 2) category = value >= 1 && value <= 31 ? 'day' : 'two';
  else if (digits === 4 && value >= 1000 && value < 2200) category = 'year';
  const decimal = text.charCodeAt(end) === 0x2c && isDigit(text.charCodeAt(end + 1));
  if (decimal) {
    const comma = end++;
    while (isDigit(text.charCodeAt(end))) end++;
    value = Number(`${value}.${text.slice(comma + 1, end)}`);
    category = 'number';
  }
  if (!(value < beyondCounting)) return plainItem(start, end, 'unknown', 0);
  const c = text.charCodeAt(end) | 32;
  const suffix =
    !decimal && (c === 101 || c === 114 || c === 105 || c === 232)
      ? /^(?:er|re|[eè]re|i?[èe]mes?|es?)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 7).normalize('NFC'))
      : null;
  if (suffix) return plainItem(start, end + ordinalLength(text, end), value === 1 ? 'first' : 'ordinal', value);
  return plainItem(start, end, category, value);
}

/** Length of the ordinal ending as given, which may be decomposed. */
function ordinalLength(text: string, start: number): number {
  let end = start;
  while (/[\p{L}\p{M}]/u.test(text.charAt(end))) end++;
  return end - start;
}

/** A point or one kind of space and exactly three digits: the next group of « 60.082.000 » and « 12 000 ». */
function groupFollows(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c !== 0x2e && c !== 32 && c !== 0xa0 && c !== 0x202f && c !== 0x2009) return false;
  return (
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    isDigit(text.charCodeAt(i + 3)) &&
    !isDigit(text.charCodeAt(i + 4))
  );
}

const isSmall = (item: Item | undefined): boolean => item?.category === 'digit' && item.value < 100;

/** « la seconde semaine », « la seconde moitié »: an ordinal before what it counts, else a sixtieth of a minute. */
export function ordinalSeconds(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some(({ code }) => code === 'S')) return items;
  return items.map((item, i) => {
    if (item.code !== 'S' || item.end - item.start !== 7 || !text.startsWith(' ', item.end)) return item;
    const counts = ['unit', 'fraction', 'around', 'week', 'weekend'].includes(items[i + 1]?.category ?? '');
    return counts && ['art', 'poss', 'dem'].includes(items[i - 1]?.category ?? '') ? plainItem(item.start, item.end, 'ordinal', 2) : item;
  });
}

/** Joins number words into one item each: « quatre-vingt-dix-sept », « deux cent mille », « trois millions ». */
export function mergeNumbers(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some(({ category }) => category === 'digit' || category === 'big')) return items;
  const merged: Item[] = [];
  for (let i = 0; i < items.length;) {
    const item = items[i]!;
    const next = item.category === 'digit' || (item.category === 'one' && items[i + 1]?.category === 'big') ? numberEnd(items, i, text) : i;
    if (next === i) {
      merged.push(item);
      i++;
      continue;
    }
    const last = items[next - 1]!;
    merged.push(plainItem(item.start, last.end, last.category === 'ordinal' ? 'ordinal' : 'count', numberValue(items.slice(i, next))));
    i = next;
  }
  return merged;
}

/** Index after the number that begins at i. */
function numberEnd(items: readonly Item[], i: number, text: string): number {
  let end = i + 1;
  for (let j = end; j < items.length; j++) {
    const item = items[j]!;
    const before = items[j - 1]!;
    if (item.category === 'dash' && item.start === before.end && items[j + 1]?.start === item.end) continue;
    if (item.category === 'and' && text.startsWith('et', item.start)) continue;
    const and = before.category === 'and' || items[j - 2]?.category === 'and';
    const joined = before.category === 'dash' || text.slice(before.end, item.start).trim() === '';
    const last = lastNumber(items, end);
    const fits =
      item.category === 'digit' || item.category === 'big'
        ? and
          ? isSmall(last) && last.value >= 20 && item.value === 11
          : follows(last, item)
        : item.category === 'one' || item.category === 'ordinal'
          ? last.category === 'digit' &&
            (last.value >= 20 ? and || before.category === 'dash' : before.category === 'dash' && item.value > 1 && follows(last, item))
          : false;
    if (!fits || !joined) break;
    end = j + 1;
    if (item.category === 'ordinal' || item.category === 'one') break;
  }
  return end;
}

const lastNumber = (items: readonly Item[], end: number): Item => items[end - 1]!;

/** Whether French can say the number word directly after the other. */
function follows(a: Item, b: Item): boolean {
  if (b.value >= 1000) return b.value !== a.value || b.category === 'big';
  if (b.value === 100) return a.value < 100 || a.value >= 1000;
  if (a.value >= 100) return true;
  if (a.value === 4 && b.value === 20) return true;
  if (a.value >= 20) return b.value < 10 || ((a.value === 60 || a.value === 20) && b.value < 20);
  return a.value === 10 && b.value >= 7 && b.value <= 9;
}

function numberValue(items: readonly Item[]): number {
  let total = 0;
  let group = 0;
  for (const { category, value } of items) {
    if (category === 'dash' || category === 'and') continue;
    if (category === 'big' || value === 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (value === 100) group = (group || 1) * 100;
    else if (value === 20 && group % 100 === 4) group += 76;
    else group += value;
  }
  return total + group;
}
