import { demonymTable, type Demonym } from './demonyms.ts';
import { countryTable } from './table.ts';

/** First halves of adjectives of two countries: « franco-allemand ». */
const PREFIXES: Readonly<Record<string, string>> = {
  algéro: 'DZ', américano: 'US', anglo: 'GB', arméno: 'AM', austro: 'AT', belgo: 'BE', britanno: 'GB', canado: 'CA', congolo: 'CD', cubano: 'CU', dano: 'DK', égypto: 'EG',
  finno: 'FI', franco: 'FR', germano: 'DE', gréco: 'GR', hispano: 'ES', hungaro: 'HU', indo: 'IN', irako: 'IQ', irano: 'IR', islando: 'IS', israélo: 'IL', italo: 'IT', ivoiro: 'CI',
  libano: 'LB', libyo: 'LY', luso: 'PT', maroco: 'MA', mexicano: 'MX', nippo: 'JP', pakistano: 'PK', palestino: 'PS', polono: 'PL', roumano: 'RO', russo: 'RU', saoudo: 'SA',
  sénégalo: 'SN', serbo: 'RS', sino: 'CN', soviéto: 'SU', suédo: 'SE', syro: 'SY', tchado: 'TD', tchéco: 'CZ', tuniso: 'TN', turco: 'TR', ukraino: 'UA', vénézuélo: 'VE', vietnamo: 'VN',
};

/** The two countries of « israélo-palestinien » in lower case, with where the second half begins; undefined for any other word. */
export function compoundDemonym(lower: string): { first: Demonym; second: Demonym; at: number } | undefined {
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const prefix = lower.slice(0, hyphen);
  const second = demonymTable().get(lower.slice(hyphen + 1));
  const country = Object.hasOwn(PREFIXES, prefix) ? countryTable().find(({ iso }) => iso === PREFIXES[prefix]) : undefined;
  return country && second ? { first: { country, plural: false }, second, at: hyphen + 1 } : undefined;
}
