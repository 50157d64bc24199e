import { describe } from 'vitest';
import { checkForms } from './form.ts';

const mayor = (content: string): [string, string, string][] => [[content, 'le maire', 'maire']];

describe('the verb of a subject comes behind the insertion', () => {
  checkForms([
    ["L'usine qui a brûlé, a dit le maire, sera rasée.", mayor("L'usine qui a brûlé … sera rasée")],
    ["L'usine qui a brûlé, selon le maire, sera rasée.", mayor("L'usine qui a brûlé … sera rasée")],
    ['Ceux qui ont voté le texte, assure le maire, ne savaient rien.', mayor('Ceux qui ont voté le texte … ne savaient rien')],
    ['Le pont est fermé et la route, selon le maire, est coupée.', mayor('la route … est coupée')],
    ['Le pont est fermé ; la route, a dit le maire, est coupée.', mayor('la route … est coupée')],
    ['Le pont est fermé et, assure le maire, la route est coupée.', mayor('la route est coupée')],
  ]);
});

describe('what a verb takes comes behind the insertion', () => {
  checkForms([
    ['Il y a, dit le maire, trop de camions.', mayor('Il y a … trop de camions')],
    ['La crise est, assure le maire, plus grave.', mayor('La crise est … plus grave')],
    ['Le club a, assure le maire, recruté trois joueurs.', mayor('Le club a … recruté trois joueurs')],
    ['Tout le monde savait, assure le maire, que le pont était vieux.', mayor('Tout le monde savait … que le pont était vieux')],
    ['Les travaux ont commencé, selon le maire, avant la fête.', mayor('Les travaux ont commencé … avant la fête')],
    ['Fermé depuis mars, assure le maire, le pont rouvrira.', mayor('Fermé depuis mars … le pont rouvrira')],
  ]);
});

describe('what is said of the speaker or by the narrator comes behind it', () => {
  checkForms([
    ["Le pont rouvrira, a dit le maire, lors d'un point presse.", mayor('Le pont rouvrira')],
    ['Le pont rouvrira, selon le maire, ce que le préfet dément.', mayor('Le pont rouvrira')],
    ['Le pont rouvrira, a-t-il ironisé, amer.', [['Le pont rouvrira', 'il', '']]],
    ['Le pont a rouvert, selon le maire, qui a coupé le ruban.', mayor('Le pont a rouvert')],
  ]);
});

describe('an insertion right behind a relative pronoun', () => {
  checkForms([
    ['La ville soutient une loi qui, selon le maire, ne coûte rien.', mayor('qui … ne coûte rien')],
    ['La ville soutient une loi qui, assure le maire, ne coûte rien.', mayor('qui … ne coûte rien')],
    ['Une loi qui, selon le maire, ne coûte rien.', mayor('Une loi qui … ne coûte rien')],
    ['Le projet, qui, selon le maire, coûtera un million, sera voté lundi.', mayor('qui … coûtera un million')],
    ['La ville a vendu le parc, dont, selon le maire, personne ne voulait.', mayor('personne ne voulait')],
    ["L'ONG a diffusé une vidéo où, a dit le maire, on voit le navire.", mayor('on voit le navire')],
    ["La ville a lu le rapport que, a dit le maire, personne n'a compris.", mayor("personne n'a compris")],
  ]);
});
