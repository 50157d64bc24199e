import { expect, test } from 'vitest';
import { resolveEntities } from '../src/index.ts';

const NAMES = [
  'Ursula von der Leyen',
  'Karl von Berg',
  'Guillermo del Toro',
  'Vasco da Gama',
  'Maria dos Santos',
  'Virgil van Dijk',
  'Jan van der Meer',
  'Leonardo da Costa',
  'Mohammed ben Salmane',
  'Anne-Lise Ben Salem',
  'Marie-Ange Le Goff',
  'Tariq al-Fayed',
  'Ali el-Sayed',
  'Rafael van der Vaart',
  'Omar ibn Khaldoun',
  'Erik ten Hag',
  'Hugo Lo Presti',
  'Luigi Di Maio',
  'Marco di Stefano',
];
const FRAMES = ['Selon @, la ville est prête.', '« Tout va bien », a dit @.'];
const SURNAME = ['@ est venu. Selon #, la ville est prête.', '@ est venu. « Oui », a dit #.'];

/** People of a text, by the mentions of each. */
const peopleOf = (text: string): [string, string[]][] =>
  resolveEntities(text)
    .filter(({ type }) => type === 'PER')
    .map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]);

test.each(NAMES.flatMap((name) => FRAMES.map((frame) => frame.replace('@', name))))('a surname that begins with a particle: %s', (text) => {
  const name = NAMES.find((full) => text.includes(full))!;
  expect(peopleOf(text)).toEqual([[name, [name]]]);
});

test.each(NAMES.flatMap((name) => SURNAME.map((frame): [string, string] => [name, frame])))('%s by the surname: %s', (name, frame) => {
  const surname = name.slice(name.indexOf(' ') + 1);
  expect(peopleOf(frame.replace('@', name).replace('#', surname))).toEqual([[name, [name, surname]]]);
});

/** A first name that is nothing else begins a person's name before a particle. */
test.each(['Pilar de la Cruz', 'Oscar de la Renta', 'Diego de la Vega', 'José de los Santos', 'Oriane du Plessis', 'Inès de la Fressange'])(
  'selon %s',
  (name) => {
    expect(resolveEntities(`Selon ${name}, la ville est prête.`).map((entity) => [entity.type, entity.name])).toEqual([['PER', name]]);
  },
);
