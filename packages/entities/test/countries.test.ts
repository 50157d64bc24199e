import { describe, expect, test } from 'vitest';
import { newsGazetteer, normalizeEntity } from '@incise/entities';

/** ISO 3166-1 alpha-2, as of 2024. */
const ISO =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

describe('normalizeEntity', () => {
  test('every country and territory of ISO 3166-1 by its CLDR name', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region' });
    for (const iso of ISO)
      expect([iso, normalizeEntity(names.of(iso)!.replace(/^R\.A\.S\. chinoise de /u, ''))?.country]).toEqual([iso, iso]);
  });

  test('every one has an item of Wikidata, and no two the same', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region' });
    const items = ISO.map((iso) => normalizeEntity(names.of(iso)!.replace(/^R\.A\.S\. chinoise de /u, ''))?.wikidata);
    expect(items.filter((item) => item === undefined)).toEqual([]);
    expect(new Set(items).size).toBe(ISO.length);
  });

  test.each([
    ['Grande-Bretagne', 'GB'],
    ['Angleterre', 'GB'],
    ['U.S.A.', 'US'],
    ['USA', 'US'],
    ['Etats-Unis', 'US'],
    ['ÉTATS-UNIS', 'US'],
    ['RDC', 'CD'],
    ['RD Congo', 'CD'],
    ['Congo-Brazzaville', 'CG'],
    ['Birmanie', 'MM'],
    ["Côte-d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Kosovo', 'XK'],
    ['URSS', 'SU'],
    ['RFA', 'DE'],
    ['RDA', 'DD'],
    ['Yougoslavie', 'YU'],
    ['Corée du Nord', 'KP'],
    ['Corée du Sud', 'KR'],
    ['État hébreu', 'IL'],
    ['Swaziland', 'SZ'],
    ['Bélarus', 'BY'],
    ['la France', 'FR'],
    ["l'Espagne", 'ES'],
    ['du Japon', 'JP'],
    ['aux Pays-Bas', 'NL'],
    ['Cap-Vert', 'CV'],
    ['Macédoine', 'MK'],
    ['Saint-Siège', 'VA'],
    ['Palestine', 'PS'],
    ['Taiwan', 'TW'],
    ['Nouvelle-Calédonie', 'NC'],
    ['Guyane', 'GF'],
  ])('%s is %s', (name, iso) => {
    expect(normalizeEntity(name)?.country).toBe(iso);
  });

  test.each([
    ['les autorités malgaches', 'MG'],
    ['le gouvernement de la République du Congo', 'CG'],
    ['la police sud-africaine', 'ZA'],
    ['le Premier ministre néerlandais', 'NL'],
    ['un cargo battant pavillon libérien', 'LR'],
    ['Grecques', 'GR'],
    ['turque', 'TR'],
    ['burkinabè', 'BF'],
    ['nord-coréens', 'KP'],
  ])('« %s » is of %s', (phrase, iso) => {
    expect(normalizeEntity(phrase)?.country).toBe(iso);
  });

  test.each(['', ' ', 'Otan', 'Chine et Japon', 'le maire', 'constructor', '__proto__'])('« %s » is no country', (name) => {
    expect(normalizeEntity(name)).toBeUndefined();
  });

  test('capitals are places, not countries', () => {
    for (const name of ['Pyongyang', 'Tokyo', 'pekin', 'Le Caire']) {
      const entity = normalizeEntity(name);
      expect(entity).toMatchObject({ type: 'LOC', class: 'capitale' });
      expect(entity).not.toHaveProperty('country');
    }
  });

  test('gender and number of the name', () => {
    expect(normalizeEntity('France')).toMatchObject({ gender: 'f' });
    expect(normalizeEntity('Japon')).toMatchObject({ gender: 'm' });
    expect(normalizeEntity('Philippines')).toMatchObject({ gender: 'f', plural: true });
    expect(normalizeEntity('Cuba')).not.toHaveProperty('gender');
  });
});

describe('the gazetteer', () => {
  const gazetteer = newsGazetteer();

  test.each([
    ['OTAN', "Organisation du traité de l'Atlantique nord"],
    ['O.N.U.', 'Organisation des Nations unies'],
    ["l'UE", 'Union européenne'],
    ['OMS', 'Organisation mondiale de la santé'],
    ['FMI', 'Fonds monétaire international'],
    ['CGT', 'Confédération générale du travail'],
    ['la Fed', 'Réserve fédérale'],
    ['Daech', 'État islamique'],
    ['Barça', 'FC Barcelone'],
    ['elysee', 'Élysée'],
  ])('%s is %s', (name, full) => {
    expect(normalizeEntity(name, { gazetteer })?.name).toBe(full);
  });

  test('no entry names two things of one type in the same words', () => {
    const names = gazetteer.map(({ name, type }) => `${type} ${name}`);
    expect(names.length).toBe(new Set(names).size);
  });

  test('every entry has a type and a class', () => {
    for (const { name, type, class: kind } of gazetteer)
      expect([name, ['ORG', 'LOC'].includes(type), kind !== '']).toEqual([name, true, true]);
  });
});
