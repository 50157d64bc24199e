import { describe } from 'vitest';
import { checkForms } from './form.ts';

const tells = (source: string, speaker: string): [string, string, string][] => [['la digue tient', source, speaker]];

describe('« qui » is who says it', () => {
  checkForms([
    ["Tout vient d'une source au sein de l'usine, qui assure que la digue tient.", tells('qui', "source au sein de l'usine")],
    ['Elle répondait à une question de Léa Petit, qui assure que la digue tient.', tells('qui', 'Léa Petit')],
    ["Ce n'est pas l'avis de Léa Petit, qui assure que la digue tient.", tells('qui', 'Léa Petit')],
    ["Elle reçoit l'appel d'un homme qui assure que la digue tient.", tells('qui', 'homme')],
  ]);
});

describe('« ce dernier » is who is named last', () => {
  checkForms([
    ['Luc Ferral a écrit à la préfecture. Celle-ci assure que la digue tient.', tells('Celle-ci', 'préfecture')],
    ['Luc Ferral a lu une lettre du maire, dans laquelle celui-ci assure que la digue tient.', tells('celui-ci', 'maire')],
    ['Luc Ferral a parlé au maire. Ce dernier, le centriste Jean Vidal, assure que la digue tient.', tells('Ce dernier', 'Jean Vidal')],
    ['Luc Ferral a été arrêté. Quant au maire, il assure que la digue tient.', tells('il', 'maire')],
  ]);
});

describe('a body not told before takes its name', () => {
  checkForms([
    ['Une ONG, Alerte Climat, assure que la digue tient.', tells('Une ONG, Alerte Climat', 'Alerte Climat')],
    [
      'Une association de clients, Épargne Vigilance, assure que la digue tient.',
      tells('Une association de clients, Épargne Vigilance', 'Épargne Vigilance'),
    ],
  ]);
});
