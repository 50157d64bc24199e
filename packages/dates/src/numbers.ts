import type { Item } from './items.ts';

const isSmall = (item: Item | undefined): boolean => item?.category === 'digit' && item.value < 100;

/** Joins number words into one item each: « quatre-vingt-dix-sept », « deux cent mille », « trois millions ». */
export function mergeNumbers(items: readonly Item[], text: string): Item[] {
  const merged: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    const next = item.category === 'digit' || (item.category === 'one' && items[i + 1]?.category === 'big') ? numberEnd(items, i, text) : i;
    if (next === i) {
      merged.push(item);
      i++;
      continue;
    }
    const last = items[next - 1]!;
    merged.push({ start: item.start, end: last.end, category: last.category === 'ordinal' ? 'ordinal' : 'count', value: numberValue(items.slice(i, next)), code: '' });
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
        ? and ? isSmall(last) && last.value >= 20 && item.value === 11 : follows(last, item)
        : item.category === 'one' || item.category === 'ordinal' ? last.category === 'digit' && last.value >= 20 && (and || before.category === 'dash') : false;
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
