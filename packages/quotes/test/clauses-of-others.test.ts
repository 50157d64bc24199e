import { describe } from 'vitest';
import { checkForms } from './form.ts';

const said = 'le pont ferme';

describe('a verb whose subject stands before it, behind another clause, has its object behind it', () => {
  checkForms([
    ['Les négociations ont échoué, les syndicats réclament une étude.', []],
    ['Le conseil a voté le budget, mais le préfet demande une enquête.', []],
    ['Le conseil a voté le budget et le préfet annonce une enquête.', []],
    ['Le budget est voté, donc la maire promet une étude.', []],
    ['Le maire est absent, et le préfet, furieux, réclame un rapport.', []],
    ['Le maire est parti, et son adjointe, Léa Petit, a annoncé une équipe nouvelle.', []],
    ['Le stade a fermé ; la ville a proposé un comité.', []],
    ['Si la grève continue, les syndicats promettent un communiqué.', []],
  ]);

  describe('but it may stand behind it', () => {
    checkForms([
      ['Le pont sera fermé confirme la préfecture.', [['Le pont sera fermé', 'la préfecture', 'préfecture']]],
      [
        "L'école rouvrira lundi et la cantine mardi, confirme la mairie.",
        [["L'école rouvrira lundi et la cantine mardi", 'la mairie', 'mairie']],
      ],
      [
        "Deux joueurs, âgés de 19 et 24 ans, sont en garde à vue, a confirmé l'avocat.",
        [['Deux joueurs, âgés de 19 et 24 ans, sont en garde à vue', "l'avocat", 'avocat']],
      ],
    ]);
  });
});

describe('somebody between commas may stand behind other insertions', () => {
  checkForms([
    [
      '« Le pont ferme », plaide, casquette à la main, un chauffeur polonais.',
      [['Le pont ferme', 'un chauffeur polonais', 'chauffeur polonais']],
    ],
    [
      '« Le pont ferme », a averti, dans un courriel que nous avons consulté, la directrice.',
      [['Le pont ferme', 'la directrice', 'directrice']],
    ],
    ["Le pont fermera, a expliqué, lundi, lors d'un point de presse, le préfet.", [['Le pont fermera', 'le préfet', 'préfet']]],
    ['« Le pont ferme », a lancé, avant que Paul ne parte, la directrice.', [['Le pont ferme', 'la directrice', 'directrice']]],
  ]);
});

describe('marks behind a reported clause have an incise of their own', () => {
  checkForms([
    [
      'Paul Mirel assure que le pont ferme, « pour de bon », a-t-il insisté.',
      [
        [said, 'Paul Mirel', 'Paul Mirel'],
        ['pour de bon', 'il', 'Paul Mirel'],
      ],
    ],
    ['Il a bâti trois ponts (« le dernier ferme », corrige Paul Mirel).', [['le dernier ferme', 'Paul Mirel', 'Paul Mirel']]],
  ]);
});

describe('a reported clause ends before a bracket in which others count otherwise', () => {
  checkForms([
    [
      'Paul Mirel affirme que le défilé a réuni 20 000 personnes (7 000 selon la police).',
      [
        ['le défilé a réuni 20 000 personnes', 'Paul Mirel', 'Paul Mirel'],
        ['7 000', 'la police', 'police'],
      ],
    ],
  ]);
});

describe('clauses that semicolons separate are one report', () => {
  checkForms([
    [
      'Paul Mirel a indiqué que le pont ferme ; que la route rouvre ; que le bac attend.',
      [['le pont ferme … la route rouvre … le bac attend', 'Paul Mirel', 'Paul Mirel']],
    ],
  ]);
});

describe('a coordinated verb has the subject with which it agrees', () => {
  checkForms([
    [
      'Deux élus ont reconnu que le maire avait signé, mais jurent que le pont ferme.',
      [
        ['le maire avait signé', 'Deux élus', 'deux élus'],
        [said, 'Deux élus', 'deux élus'],
      ],
    ],
  ]);
});

describe('how often is nobody', () => {
  checkForms([['Trois fois, la directrice a répondu : « Le pont ferme. »', [['Le pont ferme.', 'la directrice', 'directrice']]]]);
});

describe('what somebody remembers is told', () => {
  checkForms([['Paul Mirel se souvient que le pont fermait en hiver.', [['le pont fermait en hiver', 'Paul Mirel', 'Paul Mirel']]]]);
});

describe('whom *pour* gives an opinion', () => {
  checkForms([
    ["Pour l'Unédic, la mesure devra attendre.", [['la mesure devra attendre', "l'Unédic", 'Unédic']]],
    ["Pour lui, il suffirait d'une barrière.", [["il suffirait d'une barrière", 'lui', '']]],
    ['Pour deux mois, le pont est fermé aux camions.', []],
    ['Pour la première fois, le pont est fermé aux camions.', []],
  ]);
});

describe('more verbs of saying take que', () => {
  checkForms([
    ['Un proche de Paul Mirel glisse que le pont ferme.', [[said, 'Un proche de Paul Mirel', 'proche de Paul Mirel']]],
    ['Paul Mirel soupire que le pont ferme.', [[said, 'Paul Mirel', 'Paul Mirel']]],
    ["L'association s'alarme de ce que le pont ferme.", [[said, "L'association", 'association']]],
  ]);
});

describe('what is said of a source between commas is no part of what it says', () => {
  checkForms([
    ["Selon la CGT, majoritaire à l'usine, le pont ferme.", [[said, 'la CGT', 'CGT']]],
    ["Pour la CGT, majoritaire à l'usine, ce pont « en cache un autre ».", [['ce pont « en cache un autre »', 'la CGT', 'CGT']]],
  ]);
});

describe('a list of clauses goes on behind an infinitive of its own', () => {
  checkForms([
    [
      "Paul Mirel a raconté qu'il avait attendu avant d'écrire et que le pont fermait.",
      [["il avait attendu avant d'écrire … le pont fermait", 'Paul Mirel', 'Paul Mirel']],
    ],
  ]);
});
