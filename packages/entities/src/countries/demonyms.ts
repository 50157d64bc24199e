import type { Gender } from '../types.ts';
import { fold } from '../text/fold.ts';
import { demonymForms } from './inflect.ts';
import { countryTable, type Country } from './table.ts';

/** An adjective or a name of inhabitants: « grecque », « Grecs ». */
export interface Demonym {
  readonly country: Country;
  readonly gender?: Gender;
  readonly plural: boolean;
  /** It is the name of a language too: « français », not « française ». */
  readonly language?: true;
}

let table: ReadonlyMap<string, Demonym> | undefined;

/** Demonyms by lower-case form. Where two countries share one (congolais), the first of the list that follows has it. */
export function demonymTable(): ReadonlyMap<string, Demonym> {
  if (table) return table;
  const forms = new Map<string, Demonym>();
  for (const country of countryTable())
    for (const entry of country.demonyms)
      for (const { form, ...rest } of demonymForms(entry)) if (!forms.has(form)) forms.set(form, { country, ...rest });
  table = forms;
  return forms;
}

let folded: ReadonlyMap<string, Demonym> | undefined;

/** Demonyms by folded form. */
export function foldedDemonyms(): ReadonlyMap<string, Demonym> {
  folded ??= new Map([...demonymTable()].map(([form, demonym]) => [fold(form), demonym]));
  return folded;
}
