import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveEntities, type Entity } from '@incise/entities';

const article = readFileSync(join(import.meta.dirname, '../../../examples/article/otan-japon.txt'), 'utf8');
const entities = resolveEntities(article);
const named = (name: string): Entity => {
  const found = entities.filter((entity) => entity.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};
const forms = ({ mentions }: Entity): string[] => [...new Set(mentions.map(({ text }) => text.toLowerCase().replace(/\s+/gu, ' ')))];

describe('the article on NATO and Japan', () => {
  test('one alliance under all its names', () => {
    const nato = named("Organisation du traité de l'Atlantique nord");
    expect(nato).toMatchObject({ type: 'ORG', acronym: 'OTAN', gender: 'f' });
    expect(forms(nato)).toEqual(
      expect.arrayContaining([
        'otan',
        "organisation du traité de l'atlantique nord",
        "l'alliance",
        "l'alliance transatlantique",
        "l'alliance de 32 membres",
        'la plus grande alliance militaire du monde',
      ]),
    );
  });

  test('one secretary-general, with what he is and was', () => {
    const head = named('Jens Stoltenberg');
    expect(head).toMatchObject({ type: 'PER', gender: 'm' });
    expect(forms(head)).toEqual(
      expect.arrayContaining([
        'jens stoltenberg',
        'stoltenberg',
        "le chef de l'otan",
        "le secrétaire général de l'otan",
        "le chef de l'alliance transatlantique",
        'le chef de 65 ans',
        'il',
      ]),
    );
    expect(head.roles?.map(({ title, of, past }) => [title, entities[of!]?.name, past])).toEqual([
      ["secrétaire général de l'OTAN", "Organisation du traité de l'Atlantique nord", undefined],
      ['Premier ministre norvégien', 'Norvège', true],
    ]);
  });

  test('the impersonal « il » is nobody, nor is the one inside the quotation', () => {
    for (const phrase of [
      "Il est dans l'intérêt",
      "qu'il y a « de moins",
      "qu'il serait mutuellement",
      "qu'il n'y avait « aucun",
      "qu'il était « absolument clair »",
      "qu'il s'agissait d'un problème",
    ]) {
      const start = article.indexOf(phrase) + (phrase.startsWith('Il') ? 0 : 3);
      expect(article.slice(start, start + 2).toLowerCase()).toBe('il');
      expect(
        entities.filter(({ mentions }) => mentions.some((mention) => mention.start === start)).map(({ name }) => name),
        phrase,
      ).toEqual([]);
    }
  });

  test('countries by name, demonym and description; cities stay cities', () => {
    expect(named('Japon').country).toBe('JP');
    expect(forms(named('Japon'))).toContain('japonais');
    expect(forms(named('Corée du Nord'))).toContain('le pays asiatique');
    expect(forms(named('Norvège'))).toEqual(['norvégien']);
    expect(forms(named('Ukraine'))).toContain('ukrainienne');
    expect(forms(named('Royaume-Uni'))).toEqual(['grande-bretagne']);
    for (const city of ['Pyongyang', 'Tokyo', 'Washington']) expect(named(city)).not.toHaveProperty('country');
  });

  test('a first name in brackets, a surname that comes back', () => {
    expect(named('Vladimir Poutine').mentions.map(({ text }) => text)).toContain('(Vladimir) Poutine');
    expect(forms(named('Fumio Kishida'))).toEqual(expect.arrayContaining(['fumio kishida', 'kishida']));
  });
});
