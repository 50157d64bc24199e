import { attributeQuotes, findQuotes } from '@incise/quotes';
import { test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const units: Record<string, string> = {
  'opening marks': '« ',
  'closing marks': '» ',
  'straight marks': '" ',
  'tight marks': '"',
  'nested marks': '« a dit « ',
  elisions: "l'",
  titles: 'M. ',
  brackets: '(',
  spaces: ' ',
  digits: '7',
  letters: 'a',
  commas: ', ',
  dashes: '— ',
  'dash lines': '— Oui\n',
  'reporting verbs': 'dit ',
  'que after que': 'dit que ',
  incises: ', a dit X, ',
  frames: 'selon lui, ',
  colons: ' : « x »',
  'one long sentence': 'le maire a dit aux élus, selon la presse, que la ville irait mieux et ',
  'je in je': '« je dis que ',
  participles: 'affirmant que ',
  occasions: ", à l'issue de la réunion",
  places: 'dans un communiqué ',
  'times before par': 'publié 12 lundi par ',
  'si after si': 'si le maire dit que ',
  'names before colons': 'Jean Roux, ému : « x » ',
  'nouns before colons': 'ville grande : « x », ',
  'sur le fait': 'insiste sur le fait ',
  'questions and answers': 'Jean Roux part. Que dites-vous ?\nJe pars.\n',
  'labels of lines': 'Léa Roux : Oui ?\nJean Petit : Non.\nL. R. : Pourquoi ?\n',
  'verbs that stand once': 'dit que la mer monte, Léa Roux ',
  handles: '@lea, Léa Roux (@roux), ',
};

test.each(sampled(Object.entries(units), 3))('ten times the %s take ten times as long', (_, unit) => {
  expectLinear(findQuotes, unit, 3000);
});

/** Texts of nothing but quotes: each looks for the speaker before it. */
const spoken: Record<string, string> = {
  'quotes without a cue': '« Nous irons bien demain. » ',
  'pronouns without an antecedent': '« Nous irons », a-t-il dit. ',
  'pronouns in need of a person': 'Elle affirme que tout va bien. ',
  on: "« Rien n'est prêt », assure-t-on à la mairie. ",
  lawyers: "L'avocat affirme que tout va bien. ",
  'lawyers who are named': "Me Dupont parle. L'avocate affirme que tout va bien. ",
  'functions with and without a name': 'Le maire Dupont dit que tout va bien. Le maire dit que oui. ',
  'pronouns in incises': 'dit-il, ',
  'pronouns in clauses': "Il a dit qu'il ",
  lists: 'la CGT, FO et la FSU, ',
  documents: 'Le document précise que tout va bien. ',
  associations: 'ONG ',
  'associations that speak': "L'ONG Oxfam vive dit que tout va bien. ",
  'labels of initials': 'Léa Roux : Oui ?\nJ. P. : Non.\nL. R. : Non.\n',
  'le premier': 'Le premier dit que tout va bien, le second que rien ne va. ',
  'bodies of two': 'Les deux sociétés affirment que tout va bien. ',
};

test.each(sampled(Object.entries(spoken), 3))('ten times the speakers of %s take ten times as long', (_, unit) => {
  expectLinear((text) => attributeQuotes(text, { entities: [] }), unit, 3000);
});

test('ten times the incises in one pair of marks take ten times as long', () => {
  expectLinear((text) => findQuotes(`Jean Roux a dit : « ${text} »`), 'dit-il, ', 8000);
});

test('ten times the pronouns of one body take ten times as long', () => {
  expectLinear(attributeQuotes, "L'Otan a dit que oui. Elle a dit que non. ", 6000);
});
