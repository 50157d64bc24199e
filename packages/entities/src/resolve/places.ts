import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Whether a class of class-nouns.tsv is one of places, as are countries, by their codes; the others are of organisations. */
export const isPlace = (kind: string): boolean => /^\p{Lu}{2}$/u.test(kind) || isOfClass(fold(kind), 'place');

const ISLANDS =
  'AG BB BH BS CU CY DM DO FJ GB GD GL GP HT IE IS JM JP KM LC LK MG MQ MT MU MV NC NR NZ PG PH PR RE SB SC SG ST TL TO TT TW VC VU WS YT';
const KINGDOMS = 'BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO';
const DEPARTMENTS = 'GF GP MQ RE YT';
const REPUBLICS_IN_NAME = 'CD CF CZ DO ZA';

/** What a country may be called beside « le pays ». */
export function countryClasses(iso: string): string[] {
  return [
    'pays',
    iso,
    ...(ISLANDS.includes(iso) ? ['île', 'archipel'] : []),
    ...(KINGDOMS.includes(iso) ? ['royaume'] : []),
    ...(DEPARTMENTS.includes(iso) ? ['département', 'territoire', 'région'] : []),
    ...(REPUBLICS_IN_NAME.includes(iso) ? ['république'] : []),
  ];
}

/** The continent of « asiatique », « africaine », folded. */
export function continentOf(folded: string): string | undefined {
  if (/^africaine?s?$/u.test(folded)) return 'Afrique';
  if (/^asiatiques?$/u.test(folded)) return 'Asie';
  if (/^europeen(?:ne)?s?$/u.test(folded)) return 'Europe';
  if (/^oceanien(?:ne)?s?$/u.test(folded)) return 'Océanie';
  return /^(?:latino|sud|nord)-americaine?s?$/u.test(folded) ? 'Amérique' : undefined;
}
