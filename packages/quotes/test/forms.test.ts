import { describe } from 'vitest';
import { checkForms } from './form.ts';

describe('handles', () => {
  checkForms([
    ['@leapetit : « La piscine rouvrira. »', [['La piscine rouvrira.', '@leapetit', '@leapetit']]],
    ['@leapetit a écrit : « La piscine rouvrira. »', [['La piscine rouvrira.', '@leapetit', '@leapetit']]],
    ['« La piscine rouvrira », a écrit @leapetit sur X.', [['La piscine rouvrira', '@leapetit', '@leapetit']]],
    ['Sur X, @leapetit a annoncé que la piscine rouvrira.', [['la piscine rouvrira', '@leapetit', '@leapetit']]],
    ['« La piscine rouvrira », selon @leapetit.', [['La piscine rouvrira', '@leapetit', '@leapetit']]],
    ['Léa Petit (@leapetit) : « La piscine rouvrira. »', [['La piscine rouvrira.', 'Léa Petit (@leapetit)', 'Léa Petit']]],
    [
      'Léa Petit (@leapetit) a réagi jeudi. Anne Durel aussi.⏎⏎@leapetit : « La piscine rouvrira. »',
      [['La piscine rouvrira.', '@leapetit', 'Léa Petit']],
    ],
    [
      'Léa Petit, @lpetit76, a réagi jeudi. Anne Durel aussi.⏎⏎@lpetit76 a écrit : « La piscine rouvrira. »',
      [['La piscine rouvrira.', '@lpetit76', 'Léa Petit']],
    ],
    ['« Merci @leapetit », a écrit Anne Durel.', [['Merci @leapetit', 'Anne Durel', 'Anne Durel']]],
    ['Merci à @leapetit pour la piscine !', []],
    ['@leapetit : la piscine, le stade, le gymnase.', []],
    ['Suivez @leapetit et @lpetit76 sur X.', []],
  ]);
});

describe('reactions in capitals', () => {
  checkForms([
    [
      'JEAN DUPONT, maire de Caen : « La piscine rouvrira. »⏎MARIE LAVAL, présidente du club : « Nous attendons depuis un an. »',
      [
        ['La piscine rouvrira.', 'JEAN DUPONT, maire de Caen', 'JEAN DUPONT'],
        ['Nous attendons depuis un an.', 'MARIE LAVAL, présidente du club', 'MARIE LAVAL'],
      ],
    ],
    ['JEAN DUPONT, MAIRE DE CAEN : « La piscine rouvrira. »', [['La piscine rouvrira.', 'JEAN DUPONT, MAIRE DE CAEN', 'JEAN DUPONT']]],
    ['ROSE MARCHAND (nageuse) : « Enfin ! »', [['Enfin !', 'ROSE MARCHAND (nageuse)', 'ROSE MARCHAND']]],
    ['Marie Laval, nageuse : « Enfin ! »', [['Enfin !', 'Marie Laval, nageuse', 'Marie Laval']]],
    ['JEAN DUPONT, maire de Caen : la piscine, le stade.', []],
  ]);
});

describe('a verb that stands once for two speakers', () => {
  checkForms([
    [
      'Jean Dupont et Marie Laval ont débattu jeudi. Le premier a promis que la piscine rouvrira, la seconde que le stade fermera.',
      [
        ['la piscine rouvrira', 'Le premier', 'Jean Dupont'],
        ['le stade fermera', 'la seconde', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont affrontait Paul Roux jeudi. Le premier a promis que la piscine rouvrira, le second que le stade fermera.',
      [
        ['la piscine rouvrira', 'Le premier', 'Jean Dupont'],
        ['le stade fermera', 'le second', 'Paul Roux'],
      ],
    ],
    [
      'Jean Dupont a promis que la piscine rouvrira, Marie Laval que le stade fermera.',
      [
        ['la piscine rouvrira', 'Jean Dupont', 'Jean Dupont'],
        ['le stade fermera', 'Marie Laval', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont a promis que la piscine rouvrira et Marie Laval que le stade fermera.',
      [
        ['la piscine rouvrira', 'Jean Dupont', 'Jean Dupont'],
        ['le stade fermera', 'Marie Laval', 'Marie Laval'],
      ],
    ],
    [
      'Jean Dupont a affirmé que la piscine, le second projet que la ville porte, rouvrira.',
      [['la piscine, le second projet que la ville porte, rouvrira', 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      'Jean Dupont a dit que le maire, Paul Roux, que la ville connaît, viendra.',
      [['le maire, Paul Roux, que la ville connaît, viendra', 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      "Jean Dupont a dit que c'est Paul Roux que la ville choisira.",
      [["c'est Paul Roux que la ville choisira", 'Jean Dupont', 'Jean Dupont']],
    ],
    [
      'Jean Dupont a dit que la ville choisira Paul Roux, et que le stade fermera.',
      [['la ville choisira Paul Roux … le stade fermera', 'Jean Dupont', 'Jean Dupont']],
    ],
    ['Jean Dupont préfère la piscine, Marie Laval que le stade ferme.', []],
  ]);
});

describe('questions and answers by lines', () => {
  checkForms([
    [
      "Paul Mirel, préfet du Gers, a placé le département en alerte.⏎⏎Que faire en cas de canicule ?⏎⏎Il faut boire souvent. Les plus âgés doivent rester chez eux.⏎⏎Qui est concerné ?⏎⏎Tous les habitants du Gers, jusqu'à vendredi.",
      [],
    ],
    [
      'Léa Petit explique la réforme dans notre édition de jeudi.⏎⏎Êtes-vous concerné ?⏎⏎Si vous êtes né après 1970, oui. Vous recevrez un courrier.⏎⏎Que devez-vous faire ?⏎⏎Rien avant janvier.',
      [],
    ],
    ['Groupe A : Albanie - Suisse⏎Groupe B : Galles - Slovaquie⏎Groupe A : France - Albanie', []],
    ['Vaccin : faut-il se faire vacciner ?⏎Masque : il reste obligatoire à Caen.⏎Tests : ils sont gratuits.', []],
    ["Q : Quand rouvrira la piscine ?⏎R : Elle rouvrira en mai.⏎Q : Combien coûtent les travaux ?⏎R : Deux millions d'euros.", []],
    ['Horaires : 9 h à 18 h⏎Tarif : 5 euros⏎Horaires : 10 h à 12 h le dimanche⏎Tarif : gratuit ?', []],
    ["Paul Mirel est né à Caen. Pourquoi est-il parti ?⏎⏎J'ai passé une semaine avec lui pour le savoir.", []],
    [
      'Le maire, Paul Mirel, répond à nos questions.⏎⏎À quand la piscine ?⏎⏎En mai, si tout va bien.⏎⏎Les travaux avancent.⏎⏎Et le stade ?⏎⏎Le stade attendra.⏎⏎La piscine est fermée depuis 2019.',
      [
        ['En mai, si tout va bien.⏎⏎Les travaux avancent.', '', 'Paul Mirel'],
        ['Le stade attendra.', '', 'Paul Mirel'],
      ],
    ],
    [
      'Léa Petit : Vous partez ?⏎Paul Mirel : Oui.⏎Léa Petit : Pourquoi ?⏎Paul Mirel : Je suis fatigué.⏎⏎Je veux voir la mer.',
      [
        ['Vous partez ?', 'Léa Petit', 'Léa Petit'],
        ['Oui.', 'Paul Mirel', 'Paul Mirel'],
        ['Pourquoi ?', 'Léa Petit', 'Léa Petit'],
        ['Je suis fatigué.⏎⏎Je veux voir la mer.', 'Paul Mirel', 'Paul Mirel'],
      ],
    ],
    [
      'LÉA PETIT. – Partez-vous ?⏎⏎PAUL MIREL. – Oui, « demain ».⏎⏎L. P. – Pourquoi ?⏎⏎P. M. – Je suis fatigué.',
      [
        ['Partez-vous ?', 'LÉA PETIT', 'LÉA PETIT'],
        ['Oui, « demain ».', 'PAUL MIREL', 'PAUL MIREL'],
        ['Pourquoi ?', 'L. P.', 'LÉA PETIT'],
        ['Je suis fatigué.', 'P. M.', 'PAUL MIREL'],
      ],
    ],
    [
      "Ministre depuis 2022, Claire Delmas publie ses souvenirs. Entretien.⏎⏎Comment vous est venue cette idée ?⏎J'étais seule à Noël. J'ai commencé à écrire.⏎⏎UN LIVRE AMER⏎⏎Regrettez-vous ces années ?⏎Non. Mon père me disait : « Ne regrette rien. »⏎⏎Le livre paraît jeudi.",
      [
        ["J'étais seule à Noël. J'ai commencé à écrire.", '', 'Claire Delmas'],
        ['Non. Mon père me disait : « Ne regrette rien. »', '', 'Claire Delmas'],
        ['Ne regrette rien.', 'Mon père', 'père'],
      ],
    ],
    ['Photo : Léa Petit⏎Texte : Paul Mirel⏎Photo : Anne Durel', []],
    [
      "Ingénieure à Caen, Anne Durel a bâti la digue. Interview.⏎⏎Vous dites que la digue tiendra. Pourquoi ?⏎⏎Je l'ai calculée. Elle tiendra cent ans.⏎⏎Et la mer ?⏎⏎Elle montera.",
      [
        ['la digue tiendra', 'Vous', 'Anne Durel'],
        ["Je l'ai calculée. Elle tiendra cent ans.", '', 'Anne Durel'],
        ['Elle montera.', '', 'Anne Durel'],
      ],
    ],
    [
      "Le maire de Caen, Paul Mirel, répond.⏎⏎Question. Quand rouvrira la piscine ?⏎⏎Elle rouvrira en mai. Les travaux sont presque finis.⏎⏎Question. Combien coûtent-ils ?⏎⏎Réponse. Deux millions d'euros.",
      [
        ['Elle rouvrira en mai. Les travaux sont presque finis.', '', 'Paul Mirel'],
        ["Deux millions d'euros.", '', 'Paul Mirel'],
      ],
    ],
    [
      "Paul Mirel, maire de Caen, revient sur la fermeture de la piscine.⏎⏎Q : Quand rouvrira la piscine ?⏎R : Elle rouvrira en mai.⏎Q : Combien coûtent les travaux ?⏎R : Deux millions d'euros.",
      [
        ['Elle rouvrira en mai.', '', 'Paul Mirel'],
        ["Deux millions d'euros.", '', 'Paul Mirel'],
      ],
    ],
    [
      "La piscine est fermée. Paul Mirel, maire de Caen, répond.⏎⏎Nord-Caen : Quand rouvrira la piscine ?⏎Paul Mirel : Elle rouvrira en mai. Les travaux sont presque finis.⏎⏎Un second bassin ouvrira en juin.⏎Nord-Caen : Combien coûtent-ils ?⏎P. M. : Deux millions d'euros.",
      [
        ['Quand rouvrira la piscine ?', 'Nord-Caen', 'Nord-Caen'],
        ['Elle rouvrira en mai. Les travaux sont presque finis.⏎⏎Un second bassin ouvrira en juin.', 'Paul Mirel', 'Paul Mirel'],
        ['Combien coûtent-ils ?', 'Nord-Caen', 'Nord-Caen'],
        ["Deux millions d'euros.", 'P. M.', 'Paul Mirel'],
      ],
    ],
    [
      "Ingénieure à Caen, Anne Durel a bâti la digue. Interview.⏎⏎La digue tiendra-t-elle ?⏎Je le crois. Elle tiendra cent ans.⏎⏎Votre collègue Luc Roy parle d'un « échec ».⏎Luc Roy va vite.⏎⏎Et la mer ?⏎Elle montera, m'a dit Luc Roy.",
      [
        ['Je le crois. Elle tiendra cent ans.', '', 'Anne Durel'],
        ['échec', 'Votre collègue Luc Roy', 'Luc Roy'],
        ['Luc Roy va vite.', '', 'Anne Durel'],
        ["Elle montera, m'a dit Luc Roy.", '', 'Anne Durel'],
        ['Elle montera', 'Luc Roy', 'Luc Roy'],
      ],
    ],
  ]);
});
