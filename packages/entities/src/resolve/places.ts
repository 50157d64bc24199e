/** Classes of class-nouns.tsv that are places, countries by their codes; the others are organisations. */
const PLACES =
  /^(?:\p{Lu}{2}|pays|nation|royaume|île|archipel|ville|village|commune|capitale|port|région|zone|province|département|territoire|état|continent|quartier|fleuve|rivière|montagne|lieu|site|mer|lac|golfe|détroit|canal|grotte|camp|place|rue|avenue|parc|aéroport|gare|stade|hôtel|église|cathédrale|prison|zoo|centrale nucléaire|vallée|patinoire|abbaye|arrondissement|autoroute|barrage|basilique|bibliothèque|boulevard|canton|casino|centre pénitentiaire|chapelle|château|cimetière|cinéma|comté|district|désert|forêt|galaxie|gouvernorat|hippodrome|maison d'arrêt|monastère|mosquée|palais|piscine|plage|planète|pont|raffinerie|restaurant|synagogue|temple|tour|tunnel|usine|viaduc|volcan|étang)$/u;

export const isPlace = (kind: string): boolean => PLACES.test(kind);

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
