import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';

const others = ['Marc Auger', 'Le maire', 'La préfète', 'Le syndicat'];

/** Who was named last, its gender and how it is printed as a speaker. */
const last: readonly (readonly [phrase: string, gender: 'f' | 'm', speaker: string])[] = [
  ['Jean Vidal', 'm', 'Jean Vidal'],
  ['Awa Diallo', 'f', 'Awa Diallo'],
  ['le chef de chantier', 'm', 'chef de chantier'],
  ['une habitante', 'f', 'habitante'],
  ['un témoin', 'm', 'témoin'],
  ['son mari', 'm', 'mari'],
  ['le préfet Jean Vidal', 'm', 'Jean Vidal'],
  ['la mère de la victime', 'f', 'mère de la victime'],
  ['un agriculteur de Lunel', 'm', 'agriculteur de Lunel'],
  ["l'association des riverains", 'f', 'association des riverains'],
];

const before: readonly ((other: string, phrase: string) => string)[] = [
  (other, phrase) => `${other} a rencontré ${phrase} mardi.`,
  (other, phrase) => `${other} a été agressé par ${phrase}.`,
  (other, phrase) => `Mardi, ${other.replace(/^L(?=[ea] )/u, 'l')} s'est entretenu avec ${phrase}.`,
];

const forms: readonly (readonly [name: string, make: (latter: string) => string])[] = [
  ['X a déclaré que P', (latter) => `${latter} a déclaré que le pont tiendrait.`],
  ['« P », a répondu X', (latter) => `« Le pont tiendra », a répondu ${latter.toLowerCase()}.`],
  ['selon X, P', (latter) => `Selon ${latter.toLowerCase()}, le pont tiendra.`],
];

test.each(forms.map((form, row) => [...form, row] as const))(
  '%s: « ce dernier » and « celui-ci » are whoever was named last, with a name or without',
  (_name, make, row) => {
    const wrong = last.flatMap(([phrase, gender, speaker], column) =>
      sampled(others, 2, row + column).flatMap((other) =>
        before.flatMap((told) =>
          (gender === 'm' ? ['Ce dernier', 'Celui-ci'] : ['Cette dernière', 'Celle-ci']).flatMap((latter) => {
            const text = `${told(other, phrase)} ${make(latter)}`;
            const given = attributeQuotes(text)[0]?.speaker;
            return given === speaker ? [] : [`${text} → ${given}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['Marc Auger a parlé au maire. Ce dernier, le centriste Jean Vidal, a dit que le pont tiendrait.', 'Jean Vidal'],
  ['Marc Auger a vu Jean Vidal. Selon ce dernier, Marc Auger a menti.', 'Jean Vidal'],
  ['Marc Auger a parlé aux élèves. Ce dernier a dit que le pont tiendrait.', 'Marc Auger'],
  ['Marc Auger a parlé à Vittel. Ce dernier a dit que le pont tiendrait.', 'Marc Auger'],
  ['Marc Auger a fait appel, ce que la cour a rejeté. « Le pont tiendra », a plaidé ce dernier.', 'Marc Auger'],
  ['Marc Auger a réagi dans un communiqué. Ce dernier a dit que le pont tiendrait.', 'Marc Auger'],
  ['Le club a recruté Marc Auger comme entraîneur. Ce dernier a dit que le pont tiendrait.', 'Marc Auger'],
  ['Une voiture roulait au milieu de la rue. Jean Vidal a appelé Marc Auger, ce dernier affirmant que le pont tiendrait.', 'Marc Auger'],
])('%s', (text, speaker) => {
  expect(attributeQuotes(text).map((quote) => quote.speaker)).toEqual([speaker]);
});
