import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const FRAMES: readonly ((office: string) => string)[] = [
  (office) => `Le ${office}, Paul Mirel, estime que l'usine tient.`,
  (office) => `« L'usine tient », estime le ${office}, Paul Mirel.`,
  (office) => `Le ${office} Paul Mirel estime que l'usine tient.`,
  (office) => `Le ${office} du club, Paul Mirel, estime que l'usine tient.`,
  (office) => `Paul Mirel, ${office} du club, se tait. « L'usine tient », estime le ${office}.`,
];

test.each(['PDG', 'P-DG', 'DG', 'DRH', 'DSI', 'DAF', 'DTN', 'CEO', 'COO', 'CFO', 'CTO', 'DASEN', 'dircom', 'dircab'])(
  'an office in letters is of whom its sentence names: %s',
  (office) => {
    const speakers = FRAMES.map((frame) => attributeQuotes(frame(office)).map(({ speaker }) => speaker));
    expect(speakers).toEqual(FRAMES.map(() => ['Paul Mirel']));
  },
);
