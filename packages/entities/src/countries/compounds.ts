import { foldedDemonyms, type Demonym } from './demonyms.ts';
import { countryTable } from './table.ts';

/** First halves, folded, of adjectives of two countries: « franco-allemand ». */
const PREFIXES: Readonly<Record<string, string>> = {
  algero: 'DZ',
  americano: 'US',
  anglo: 'GB',
  armeno: 'AM',
  austro: 'AT',
  belgo: 'BE',
  britanno: 'GB',
  canado: 'CA',
  congolo: 'CD',
  cubano: 'CU',
  dano: 'DK',
  egypto: 'EG',
  finno: 'FI',
  franco: 'FR',
  germano: 'DE',
  greco: 'GR',
  hispano: 'ES',
  hungaro: 'HU',
  indo: 'IN',
  irako: 'IQ',
  irano: 'IR',
  islando: 'IS',
  israelo: 'IL',
  italo: 'IT',
  ivoiro: 'CI',
  libano: 'LB',
  libyo: 'LY',
  luso: 'PT',
  maroco: 'MA',
  mexicano: 'MX',
  nippo: 'JP',
  pakistano: 'PK',
  palestino: 'PS',
  polono: 'PL',
  roumano: 'RO',
  russo: 'RU',
  saoudo: 'SA',
  senegalo: 'SN',
  serbo: 'RS',
  sino: 'CN',
  sovieto: 'SU',
  suedo: 'SE',
  syro: 'SY',
  tchado: 'TD',
  tcheco: 'CZ',
  tuniso: 'TN',
  turco: 'TR',
  ukraino: 'UA',
  venezuelo: 'VE',
  vietnamo: 'VN',
};

/** The two countries of « israelo-palestinien », folded, with where the second half begins; undefined for any other word. */
export function compoundDemonym(folded: string): { first: Demonym; second: Demonym; at: number } | undefined {
  const hyphen = folded.indexOf('-');
  if (hyphen < 0) return undefined;
  const prefix = folded.slice(0, hyphen);
  const second = foldedDemonyms().get(folded.slice(hyphen + 1));
  const country = Object.hasOwn(PREFIXES, prefix) ? countryTable().find(({ iso }) => iso === PREFIXES[prefix]) : undefined;
  return country && second ? { first: { country, plural: false }, second, at: hyphen + 1 } : undefined;
}
