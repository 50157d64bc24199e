import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

test.each([
  ['Marcelo Fontanarrosa Iglesias', ['Fontanarrosa', 'M. Fontanarrosa', 'M. Fontanarrosa Iglesias', 'Marcelo Fontanarrosa']],
  ['Marisol Antezana Ruíz', ['Antezana', 'Mme Antezana', 'Marisol Antezana']],
  ['Aïda Mbacké-Sarr', ['Mme Sarr', 'Mme Mbacké', 'Mme Mbacké-Sarr']],
  ['Beatrice Lau Ka-yan', ['Mme Lau', 'Beatrice Lau']],
  ['Andrés Manuel López Obrador', ['M. López', 'M. López Obrador', 'López Obrador', 'Obrador']],
  ['Abdoulaye Bathily Diop', ['M. Bathily', 'M. Diop', 'Diop']],
  ['Luiz Inácio Lula da Silva', ['Lula', 'Lula da Silva', 'M. Lula da Silva']],
  ['Robert F. Kennedy Jr', ['Kennedy', 'M. Kennedy', 'Robert Kennedy']],
  ['Paul McAllister Jr.', ['McAllister', 'M. McAllister']],
  ['Harold Tarrant III', ['Tarrant', 'M. Tarrant']],
])('%s goes by part of the surname', (name, forms) => {
  for (const form of forms) {
    const text = `Le directeur, ${name}, a visité le port lundi. La visite a duré une heure. ${form} a déclaré que le port fermerait.`;
    const named = resolveEntities(text).flatMap((entity) =>
      entity.mentions.filter(({ kind }) => kind === 'name').map(({ text }) => `${entity.name}: ${text}`),
    );
    expect(named).toEqual([`${name}: ${name}`, `${name}: ${form.replace(/^(?:M\.|Mme) /u, '')}`]);
  }
});

test.each([
  ['Jean Philippe Kouassi est venu. Philippe a parlé.', ['Jean Philippe Kouassi', 'Philippe']],
  ['Marisol Antezana Ruíz est venue. Luis Antezana aussi. Antezana a parlé.', ['Marisol Antezana Ruíz', 'Luis Antezana']],
  ['Aïda Mbacké-Sarr et Fatou Diop-Sarr sont venues. M. Sarr a parlé.', ['Aïda Mbacké-Sarr', 'Fatou Diop-Sarr', 'Sarr']],
])('nor does a first name, nor another’s surname, nor what two people bear: %s', (text, names) => {
  expect(resolveEntities(text).map(({ name }) => name)).toEqual(names);
});
