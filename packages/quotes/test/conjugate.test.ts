import { describe, expect, test } from 'vitest';
import { decodeList } from '../src/lexicon/decode.ts';
import { cueVerbs } from '../src/lexicon/cue-verbs.generated.ts';
import { verbs } from '../src/lexicon/verbs.generated.ts';
import { conjugate, Form, startOfForms } from '../src/verbs/conjugate.ts';

function forms(lemma: string): Map<string, number> {
  const table = new Map<string, number>();
  conjugate(lemma, (form, features) => table.set(form, (table.get(form) ?? 0) | features));
  return table;
}

/** lemma: il présent, ils présent, imparfait, passé simple, futur, conditionnel, participes. */
const TABLE = `
annoncer annonce annoncent annonçait annonça annoncera annoncerait annonçant annoncé
juger juge jugent jugeait jugea jugera jugerait jugeant jugé
rappeler rappelle rappellent rappelait rappela rappellera rappellerait rappelant rappelé
révéler révèle révèlent révélait révéla révélera révélerait révélant révélé
marteler martèle martèlent martelait martela martèlera martèlerait martelant martelé
répliquer réplique répliquent répliquait répliqua répliquera répliquerait répliquant répliqué
balayer balaie balaient balayait balaya balaiera balaierait balayant balayé
avertir avertit avertissent avertissait avertit avertira avertirait avertissant averti
dire dit disent disait dit dira dirait disant dit
contredire contredit contredisent contredisait contredit contredira contredirait contredisant contredit
écrire écrit écrivent écrivait écrivit écrira écrirait écrivant écrit
répondre répond répondent répondait répondit répondra répondrait répondant répondu
prétendre prétend prétendent prétendait prétendit prétendra prétendrait prétendant prétendu
soutenir soutient soutiennent soutenait soutint soutiendra soutiendrait soutenant soutenu
convenir convient conviennent convenait convint conviendra conviendrait convenant convenu
admettre admet admettent admettait admit admettra admettrait admettant admis
reconnaître reconnaît reconnaissent reconnaissait reconnut reconnaîtra reconnaîtrait reconnaissant reconnu
conclure conclut concluent concluait conclut conclura conclurait concluant conclu
démentir dément démentent démentait démentit démentira démentirait démentant démenti
plaindre plaint plaignent plaignait plaignit plaindra plaindrait plaignant plaint
prévoir prévoit prévoient prévoyait prévit prévoira prévoirait prévoyant prévu
lire lit lisent lisait lut lira lirait lisant lu
croire croit croient croyait crut croira croirait croyant cru
vouloir veut veulent voulait voulut voudra voudrait voulant voulu
savoir sait savent savait sut saura saurait sachant su
découvrir découvre découvrent découvrait découvrit découvrira découvrirait découvrant découvert
renvoyer renvoie renvoient renvoyait renvoya renverra renverrait renvoyant renvoyé
requérir requiert requièrent requérait requit requerra requerrait requérant requis
installer installe installent installait installa installera installerait installant installé
répartir répartit répartissent répartissait répartit répartira répartirait répartissant réparti
suffire suffit suffisent suffisait suffit suffira suffirait suffisant suffi
clore clôt closent closait closit clora clorait closant clos
revêtir revêt revêtent revêtait revêtit revêtira revêtirait revêtant revêtu`;

describe('conjugate', () => {
  test.each(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split(' ')),
  )('%s', (lemma, ...expected) => {
    const table = forms(lemma);
    const features = [
      Form.present | Form.singular,
      Form.present | Form.plural,
      Form.imperfect,
      Form.past,
      Form.future,
      Form.conditional,
      Form.presentParticiple,
      Form.pastParticiple,
    ];
    expected.forEach((form, i) => {
      expect((table.get(form) ?? 0) & features[i]!, form).toBe(features[i]!);
    });
    expect(table.get(lemma)! & Form.infinitive).toBe(Form.infinitive);
  });
});

describe('startOfForms', () => {
  test.each([
    ['parler', 'parl'],
    ['appeler', 'app'],
    ['céder', 'c'],
    ['envoyer', 'env'],
    ['placer', 'pla'],
    ['calmer', 'calm'],
    ['finir', 'fin'],
    ['prédire', 'préd'],
    ['pouvoir', 'p'],
    ['aller', ''],
    ['installer', 'install'],
  ])('of %s is %j', (lemma, start) => {
    expect(startOfForms(lemma)).toBe(start);
  });

  test('all forms of every verb of the lists begin with it', () => {
    const lemmas: string[] = [];
    for (const list of [cueVerbs, verbs]) decodeList(list, (lemma) => lemmas.push(lemma));
    const others = lemmas.flatMap((lemma) => [...forms(lemma).keys()].filter((form) => !form.startsWith(startOfForms(lemma))));
    expect(lemmas.length).toBeGreaterThan(1000);
    expect(others).toEqual([]);
  });
});
