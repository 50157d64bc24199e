import { existsSync, readFileSync } from 'node:fs';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const FIRST = ['Camille', 'Jean-Marc', 'Élise', 'Karim', 'Anne', 'Loïc', 'Fatou', 'Hélène', 'Pierre', 'Ousmane', 'Inès', 'Thierry'];
const LAST = [
  'Morel',
  'Le Goff',
  'Diallo',
  'Ferrand',
  'de Brissac',
  'Haddad',
  'Nguyen',
  'Castellan',
  'Roux',
  'Ben Salem',
  'Vidal',
  'Schmitt',
];
const ROLE = [
  'le ministre de la Santé',
  'la maire de Nantes',
  'le porte-parole du parquet',
  "la présidente de l'ONU",
  'le chef de la police',
  "l'avocate de la famille",
  'le directeur de la SNCF',
  "l'économiste",
];
const PLACE = ['Lyon', 'Bruxelles', 'Genève', 'Tokyo', 'Dakar', 'Montréal', 'Saint-Étienne', 'Berlin', 'Tunis', 'Ankara'];
const THING = [
  'la réforme des retraites',
  'le budget européen',
  "l'accord de pêche",
  'la grève des transports',
  "l'enquête sur l'accident",
  'le sommet du climat',
  'la hausse des prix',
  "l'ouverture du tunnel",
];
const VERB = ['a déclaré', 'a affirmé', 'a reconnu', 'a précisé', 'a averti', 'a expliqué', 'a annoncé', 'a répété'];
const WHEN = [
  'vendredi',
  'mardi dernier',
  'le 14 mars',
  'en octobre',
  'depuis 2014',
  'la semaine dernière',
  "d'ici la fin de l'année",
  'dans la nuit de lundi à mardi',
];
const CLAUSE = [
  'nous ne céderons rien',
  'les négociations avancent lentement',
  "personne n'a été blessé",
  'tout sera prêt à temps',
  'il faudra du courage',
  "c'est une question de confiance",
  'les chiffres sont têtus',
  'la facture atteindra 3,5 millions d’euros',
];

/** French news made for the bench: no two documents are alike, and the same number gives the same document. */
export function makeDocument(number: number, length = 4600): string {
  const generator = xoroshiro128plus(number);
  const next = (): number => uniformFloat64(generator);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const count = (max: number): string => String(2 + Math.floor(next() * max));
  const sentences = [
    () => `« ${pick(CLAUSE)}, et ${pick(CLAUSE)} », ${pick(VERB)} ${pick(WHEN)} ${pick(ROLE)}, ${pick(FIRST)} ${pick(LAST)}.`,
    () => `${pick(FIRST)} ${pick(LAST)} ${pick(VERB)} que ${pick(THING)} concernait ${count(900)} personnes à ${pick(PLACE)}.`,
    () => `Selon ${pick(ROLE)}, ${pick(THING)} coûtera ${count(90)},${count(8)} % de plus ${pick(WHEN)}.`,
    () => `À ${pick(PLACE)}, M. ${pick(LAST)} n'a pas souhaité commenter ${pick(THING)} aujourd’hui ; il l’avait pourtant promis.`,
    () => `Interrogée à ${pick(PLACE)}, elle ${pick(VERB)} qu'elle « ${pick(CLAUSE)} », malgré ${pick(THING)}.`,
    () => `Les ${count(40)} membres du comité se réuniront ${pick(WHEN)} à ${count(20)} h 30, d'après un communiqué du ministère.`,
  ];
  const parts = [`${pick(PLACE)} : ${pick(THING)} divise encore\n\n`];
  for (let size = 0; size < length;) {
    const paragraph = `${Array.from({ length: 2 + Math.floor(next() * 3) }, () => sentences[Math.floor(next() * sentences.length)]!()).join(' ')}\n\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('');
}

/** The articles of WiNER-fr, where the corpora are there. */
export function corpusDocuments(data: string): string[] {
  const file = `${data}/corpora/winer-fr/train.jsonl`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => text.length > 800);
}
