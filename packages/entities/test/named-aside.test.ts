import { expect, test } from 'vitest';
import { isNamedAside } from '../src/choice/index.ts';
import { resolveEntities } from '../src/index.ts';

const STORY = "Le maire a réuni le conseil. « On verra bien », a-t-il dit. L'élu est parti.";
const ABOVE = [
  'Par X',
  'PAR X',
  '— Par X',
  'Par X, à Lens',
  'Par X (avec AFP)',
  'Par X et Jean Hervieu',
  'Par Jean Hervieu et X',
  'Propos recueillis par X',
  'Reportage réalisé par X',
  'Texte et photos par X',
  'Publié par X',
  'Correspondance, X',
  'Correspondante à Berlin, X',
  'Kiev, de notre envoyé spécial X',
  'De notre correspondant à Londres, X',
  'X et Jean Hervieu',
  'X\nPublié le 12 mars 2024 à 18h30',
  'X\n12/03/2024',
  'X @delmas\nLe 12 mars 2024',
  'X avec AFP',
  'X | Ouest-Info',
  'Ouest-Info | X',
  '© X',
  '© AFP / X',
  '(c) X',
  'Photo X',
  'Photo : X',
  'Photos X/Ouest-France',
  '(Photo X)',
  'Crédits photo : X/Le Figaro',
  'Dessin de X',
  "L'hôtel de ville en 2008. REUTERS/X",
  "L'hôtel de ville, hier. (Photo X/AFP)",
  "L'hôtel de ville, hier. © X",
  "L'hôtel de ville, hier. X",
  "L'hôtel de ville, hier. / X",
  "L'hôtel de ville, hier. — X / Ouest-Info",
  'À lire aussi : X quitte la mairie',
  'Lire aussi : X : « Je reste »',
  '► Lire également X élu maire de Lens',
  'LIRE AUSSI - X, le maire qui dérange',
  'A lire : X, le retour',
  'Partager sur X',
  'Partagez cet article avec X',
  'Suivez X sur Instagram',
  'Envoyer par mail à X',
  'Sur le même sujet : X démissionne',
];
const BELOW = [
  'X',
  'X (avec AFP)',
  'X, à Lens',
  'X (Lens, correspondant)',
  'X et Jean Hervieu',
  '(Édité par X)',
  '© AFP / X',
  'Propos recueillis par X',
];

/** The mentions of whom a text calls X. */
function mentionsOf(template: string): string[] {
  const entities = resolveEntities(template.replace('X', 'Marc Delmas'));
  return entities.find(({ name }) => name === 'Marc Delmas')?.mentions.map(({ text }) => text) ?? [];
}

test.each(ABOVE)('who wrote or pictured it above: %s', (line) => {
  expect(mentionsOf(`${line}\n\n${STORY}`)).toEqual(['Marc Delmas']);
});

test.each([
  'X',
  'X · 3 mars 2024',
  'X, journaliste',
  'X, Ouest-Info',
  'X (Ouest-Info)',
  'X, à Nantes',
  'Nantes, X',
  'X – 3 mars 2024 – 18:30',
  'X, publié le 3 mars 2024',
  'Mis en ligne le 3/03/2024 par X',
  'Texte : X',
  'X avec agences',
])('who wrote it, below the title: %s', (line) => {
  expect(mentionsOf(`Grève au port\n\n${line}\n\n${STORY}`)).toEqual(['Marc Delmas']);
});

test.each(['X, maire de Lens', 'X quitte la mairie', 'Le retour de X'])('who is told of below the title: %s', (line) => {
  expect(mentionsOf(`Grève au port\n\n${line}\n\n${STORY}`).length).toBeGreaterThan(1);
});

test.each(BELOW)('below: %s', (line) => {
  expect(mentionsOf(`${STORY}\n\n${line}`)).toEqual(['Marc Delmas']);
});

test.each([
  'X, maire de Lens',
  'X à Lens',
  'La vidéo de X a été vue par tous.',
  'X et Jean Hervieu à Lens',
  "X a été élu par l'AFP.",
  'Par X ! Le conseil est réuni.',
  'X / PS',
  'X veut relire aussi le projet',
  'Lire, dit X, est un plaisir',
  'Partager avec X était un plaisir',
])('who is told of: %s', (line) => {
  expect(mentionsOf(`${line}\n\n${STORY}`).length).toBeGreaterThan(1);
});

test('who is also named in the text is told of', () => {
  expect(mentionsOf(`Par X\n\nLe maire, Marc Delmas, a réuni le conseil. « On verra bien », a-t-il dit.`)).toEqual([
    'Marc Delmas',
    'Le maire',
    'Marc Delmas',
    '-t-il',
  ]);
});

test.each([
  'LENS (AFP) – Le maire a parlé. « Oui », a-t-il dit.',
  'Lens, 3 mars (Reuters) - « Oui », a dit le maire.',
  'Le maire a parlé. « Oui », a-t-il dit. (AFP)',
])('whose news it is: %s', (text) => {
  const agency = resolveEntities(text).find(({ name }) => /AFP|France-Presse|Reuters/u.test(name))!;
  expect(isNamedAside(text, agency)).toBe(true);
});

test('an agency that is told of', () => {
  const text = "LENS (AFP) – Le maire a dit à l'AFP que la digue tient.";
  expect(resolveEntities(text).filter((entity) => entity.type === 'ORG' && isNamedAside(text, entity))).toEqual([]);
});
