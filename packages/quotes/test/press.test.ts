import { describe } from 'vitest';
import { checkForms } from './form.ts';

const paul = 'Paul Mirel';

describe('what is said is a phrase that was not told before, with its relative clause', () => {
  checkForms([
    ['Le stade fermera. Un choix que personne ne comprend, regrette Paul Mirel.', [['Un choix que personne ne comprend', paul, paul]]],
    ['Le stade fermera. Une idée qui ne passera pas, prévient Paul Mirel.', [['Une idée qui ne passera pas', paul, paul]]],
    ['Le stade fermera. Des chiffres qui ne mentent pas, assure le club.', [['Des chiffres qui ne mentent pas', 'le club', 'club']]],
    ['Le stade fermera. Ce que personne ne comprend, regrette le club.', [['Ce que personne ne comprend', 'le club', 'club']]],
  ]);

  describe('but somebody is the subject of the verb behind a comma too many', () => {
    checkForms([
      ['Un voisin qui rentrait, a alerté la police.', []],
      ["Un maire qui a voté contre, dénonce l'opposition.", []],
      ['Le maire qui a voté contre, critique la préfète.', []],
      ['Une usine qui tournait jour et nuit, a fermé lundi.', []],
      ['Un texte que le Sénat a voté, prévoit une amende.', []],
    ]);
  });
});

describe('a verb that takes que takes the infinitive of what was done', () => {
  checkForms([
    ["Paul Mirel a rapporté aux gendarmes avoir vu l'avion.", [["avoir vu l'avion", paul, paul]]],
    ['Paul Mirel a signalé à la police avoir été suivi.', [['avoir été suivi', paul, paul]]],
    ["Paul Mirel a rétorqué n'avoir rien vu.", [["n'avoir rien vu", paul, paul]]],
    ['Paul Mirel a relaté avoir été suivi pendant « des semaines ».', [['avoir été suivi pendant « des semaines »', paul, paul]]],
    ['Paul Mirel a plaidé ne pas avoir su.', [['ne pas avoir su', paul, paul]]],
  ]);

  describe('but not behind a preposition', () => {
    checkForms([
      ['Paul Mirel a signalé le vol après avoir été alerté.', []],
      ['Paul Mirel a hurlé après avoir été mordu.', []],
      ["Paul Mirel a relaté l'accident sans avoir vu la voiture.", []],
      ['Paul Mirel a plaidé coupable pour avoir menti.', []],
    ]);
  });
});

describe('a name may begin with a word that is a preposition or a month elsewhere', () => {
  const said = 'le match est fini';
  const words = (name: string) => [[said, name, name]] as const;
  checkForms([
    ['Grâce Mutombo affirme que le match est fini.', words('Grâce Mutombo')],
    ['« Le match est fini », a déclaré Grâce Mutombo.', [['Le match est fini', 'Grâce Mutombo', 'Grâce Mutombo']]],
    ['Selon Grâce Mutombo, le match est fini.', words('Grâce Mutombo')],
    ['Mai Nguyen affirme que le match est fini.', words('Mai Nguyen')],
    ['An Tran affirme que le match est fini.', words('An Tran')],
    ['Avril Lavoine affirme que le match est fini.', words('Avril Lavoine')],
    ['Grâce à Paul Mirel, le match est fini.', []],
    ['Grâce au club, Paul Mirel affirme que le match est fini.', words(paul)],
  ]);
});

describe('whoever issues a text speaks in it', () => {
  checkForms([
    ['Le club a publié un communiqué affirmant que la digue tient.', [['la digue tient', 'un communiqué', 'club']]],
    ['Paul Mirel a envoyé une lettre assurant que la digue tient.', [['la digue tient', 'une lettre', paul]]],
    ['La mairie a mis en ligne un document précisant que la digue tient.', [['la digue tient', 'un document', 'mairie']]],
    ['Le cabinet Altéo a remis un rapport concluant que la digue tient.', [['la digue tient', 'un rapport', 'Altéo']]],
    ['Le syndicat a diffusé un tract qui affirme que la digue tient.', [['la digue tient', 'qui', 'syndicat']]],
  ]);

  describe('unless somebody else wrote it, or it came to him', () => {
    checkForms([
      [
        'Le journal a publié une lettre de Paul Mirel affirmant que la digue tient.',
        [['la digue tient', 'une lettre de Paul Mirel', paul]],
      ],
      ['Le maire a reçu une lettre affirmant que la digue tient.', [['la digue tient', 'une lettre', 'lettre']]],
      ['Le juge a cité une lettre affirmant que la digue tient.', [['la digue tient', 'une lettre', 'lettre']]],
      ['Le maire a envoyé un agent affirmant que la digue tient.', [['la digue tient', 'un agent', 'agent']]],
    ]);
  });
});

describe('whose answer it is may be one who was named by what he is', () => {
  checkForms([
    [
      'Le maire, Paul Mirel, a parlé. Luc Ferral a protesté. Réponse du maire : « La digue tient. »',
      [['La digue tient.', 'du maire', paul]],
    ],
    [
      "Le club a perdu. L'entraîneur, Paul Mirel, a parlé. Réaction du technicien : « La digue tient. »",
      [['La digue tient.', 'du technicien', paul]],
    ],
    ['Les joueurs sont rentrés. Réaction des joueurs : « La digue tient. »', [['La digue tient.', 'des joueurs', 'joueurs']]],
    ["Réponse de l'entraîneur, Paul Mirel : « La digue tient. »", [['La digue tient.', "l'entraîneur, Paul Mirel", paul]]],
  ]);
});

describe('whose opinion a frame tells', () => {
  checkForms([
    [
      'Pour Léa Petit, de la banque Lombardet, « le franc garde ses munitions ».',
      [['le franc garde ses munitions', 'Léa Petit, de la banque Lombardet', 'Léa Petit']],
    ],
    ['Pour Paul Mirel, « une pure folie ».', [['une pure folie', paul, paul]]],
    ['Selon Léa Petit, chez Lombardet, le plus dur est passé.', [['le plus dur est passé', 'Léa Petit', 'Léa Petit']]],
    ['Pour Léa Petit, chez Lombardet, « le plus dur est passé ».', [['le plus dur est passé', 'Léa Petit', 'Léa Petit']]],
    ['Pour les enfants, « Le Petit Prince ».', []],
  ]);

  describe('not his who speaks already', () => {
    checkForms([
      ["« Pour moi, c'est la fin », raconte Paul Mirel.", [["Pour moi, c'est la fin", paul, paul]]],
      ["« Pour nous, c'est une perte », raconte Paul Mirel.", [["Pour nous, c'est une perte", paul, paul]]],
      ["« Selon moi, c'est la fin », raconte Paul Mirel.", [["Selon moi, c'est la fin", paul, paul]]],
    ]);
  });
});

describe('a comparison needs no verb of its own before its incise', () => {
  checkForms([
    ['Il faut partir dès que possible, recommande Paul Mirel.', [['Il faut partir dès que possible', paul, paul]]],
    ["Il y a plus de morts que l'an dernier, indique Paul Mirel.", [["Il y a plus de morts que l'an dernier", paul, paul]]],
    ["Il y a moins d'accidents mortels qu'en 2020, indique Paul Mirel.", [["Il y a moins d'accidents mortels qu'en 2020", paul, paul]]],
    ["La ville a autant d'arbres que d'habitants, assure Paul Mirel.", [["La ville a autant d'arbres que d'habitants", paul, paul]]],
  ]);
});

describe('an office without its holder is his who is named next', () => {
  const said = 'la digue tient';
  checkForms([
    ['Le maire de Valmont démissionne⏎⏎Paul Mirel a annoncé son départ.⏎⏎Le maire affirme que la digue tient.', [[said, 'Le maire', paul]]],
    [
      'La mairesse de Valmont démissionne⏎⏎Léa Petit a annoncé son départ.⏎⏎La mairesse affirme que la digue tient.',
      [[said, 'La mairesse', 'Léa Petit']],
    ],
    [
      "Le maire de Valmont démissionne. Le conseil l'a annoncé. Le maire affirme que la digue tient.",
      [[said, 'Le maire', 'maire de Valmont']],
    ],
    [
      "Le maire de Valmont démissionne. Paul Mirel, délégué syndical, s'en réjouit. Le maire affirme que la digue tient.",
      [[said, 'Le maire', 'maire de Valmont']],
    ],
  ]);
});

describe('agencies are called so', () => {
  checkForms([
    [
      "Santé publique France a publié un bulletin. L'agence affirme que la digue tient.",
      [['la digue tient', "L'agence", 'Santé publique France']],
    ],
    ["Frontex a publié un bulletin. L'agence affirme que la digue tient.", [['la digue tient', "L'agence", 'Frontex']]],
    ["Tracfin a publié un bulletin. L'organisme affirme que la digue tient.", [['la digue tient', "L'organisme", 'Tracfin']]],
  ]);
});

describe('what is said of the speaker behind his name is none of his words', () => {
  checkForms([
    [
      'Impossible, répond Paul Mirel, selon qui le budget est bouclé.',
      [
        ['Impossible', paul, paul],
        ['le budget est bouclé', 'qui', paul],
      ],
    ],
    ['Pas assez, estime Paul Mirel, à qui la ville doit deux loyers.', [['Pas assez', paul, paul]]],
    ["Trop tard, juge l'association, dont le local a brûlé.", [['Trop tard', "l'association", 'association']]],
    [
      "Faux, rétorque Paul Mirel, pour qui rien n'est « joué ».",
      [
        ['Faux', paul, paul],
        ["rien n'est « joué »", 'qui', paul],
      ],
    ],
  ]);
});

describe('what is hard for somebody is no opinion of his', () => {
  checkForms([
    ["« Pour un éleveur, c'est la ruine », dit Paul Mirel.", [["Pour un éleveur, c'est la ruine", paul, paul]]],
    ["« Pour des gamins de 11 ans, c'est la ruine », dit Paul Mirel.", [["Pour des gamins de 11 ans, c'est la ruine", paul, paul]]],
  ]);
});
