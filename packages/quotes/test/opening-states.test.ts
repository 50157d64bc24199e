import { checkForms } from './form.ts';

/** Who speaks behind what opens the sentence: what somebody is, by whom he is asked, before whom he stands. */
checkForms([
  ["Interrogé par l'AFP, le maire, qui promet que la ville paiera, a quitté la salle.", [['la ville paiera', 'qui', 'maire']]],
  ['Cité par Le Monde, la députée, qui dénonce un « scandale », a quitté la salle.', [['scandale', 'qui', 'députée']]],
  ['Devant le Sénat, le ministre, qui promet que rien ne changera, a été hué.', [['rien ne changera', 'qui', 'ministre']]],
  ['Accusé par Paul Petit, le maire, qui promet que la ville paiera, a quitté la salle.', [['la ville paiera', 'qui', 'maire']]],
  ['Devant Paul Petit, le maire, furieux, a dit que la ville paierait.', [['la ville paierait', 'le maire', 'maire']]],
  ['Paul Petit, le maire, qui promet que la ville paiera, a quitté la salle.', [['la ville paiera', 'qui', 'Paul Petit']]],
  ['Selon Paul Petit, le maire, qui part lundi, la ville paiera.', [['la ville paiera', 'Paul Petit, le maire', 'Paul Petit']]],
  ['Absent de Paris, le maire, furieux, a dit que la ville paierait.', [['la ville paierait', 'le maire', 'maire']]],
  ['Candidat à Lens, le maire, qui part lundi, a dit que la ville paierait.', [['la ville paierait', 'le maire', 'maire']]],
  ["Originaire de Lens, la jeune femme, âgée de 20 ans, dit n'avoir rien vu.", [["n'avoir rien vu", 'la jeune femme', 'jeune femme']]],
  ["Ancien ministre, le sénateur, qui part lundi, assure que rien n'est fait.", [["rien n'est fait", 'le sénateur', 'sénateur']]],
  ["Soutien de François Hollande, l'avocat, furieux, a promis de partir.", [['partir', "l'avocat", 'avocat']]],
  [
    'Dominique de Villepin, le ministre, furieux, a dit que la ville paierait.',
    [['la ville paierait', 'Dominique de Villepin, le ministre', 'Dominique de Villepin']],
  ],
  [
    'Membre du parti, Paul Petit, furieux, a dit que la ville paierait.',
    [['la ville paierait', 'Membre du parti, Paul Petit', 'Paul Petit']],
  ],
]);
