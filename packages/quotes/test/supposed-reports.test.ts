import { checkForms } from './form.ts';

/** What is supposed, set as a task or asked by who writes is said by nobody. */
checkForms([
  ["La commission pourra saisir le juge si elle estime que la loi n'est pas respectée.", []],
  ["Le maire pourra démissionner s'il juge que la situation l'exige.", []],
  ["L'opposition ne sait pas si le maire affirme que la dette baisse.", []],
  ["Le maire reste, même s'il admet que la dette monte.", [['la dette monte', 'il', 'maire']]],
  ["Si le maire affirme que la dette baisse, l'opposition le conteste.", [['la dette baisse', 'le maire', 'maire']]],
  [
    "Sa collègue n'en est pas si sûre et rappelle que deux bars ont été retrouvés.",
    [['deux bars ont été retrouvés', 'Sa collègue', 'collègue']],
  ],
  ['Vous rappellerez que la France sait oublier.', []],
  ['Vous avez déclaré que la France savait oublier.', [['la France savait oublier', 'Vous', '']]],
  ["Peut-on parler d'un « pacte de corruption » ?", []],
  ['Doit-on dire que la guerre est finie ?', []],
  ["L'agent pourra se passer de l'avis de la commission.", []],
  ["De l'avis de la commission, le projet est mauvais.", [['le projet est mauvais', 'la commission', 'commission']]],
  ["Il y a deux raisons. Pour la première, il faut attendre. Pour la seconde, c'est trop tard.", []],
  ["Le maire et le préfet s'opposent. Pour le premier, le projet est mort.", [['le projet est mort', 'le premier', 'maire']]],
]);
