import type { Entity, EntityType, Role } from '@incise/entities';
import { capped, h } from './dom.ts';
import type { Reveal } from './reveal.ts';

const GROUPS: readonly (readonly [EntityType, string])[] = [
  ['PER', 'Personnes'],
  ['ORG', 'Organisations'],
  ['LOC', 'Lieux'],
];
const STEP = 60;

/** « présidente de la CCL (Communauté des communes du Léon) »: the full name where the title has another. */
function roleInWords({ title, of, past }: Role, entities: readonly Entity[]): string {
  const name = of === undefined ? undefined : entities[of]?.name;
  return `${past === true ? 'ex-' : ''}${title}${name === undefined || title.includes(name) ? '' : ` (${name})`}`;
}

function item(entity: Entity, entities: readonly Entity[], reveal: Reveal): HTMLElement {
  const count = entity.mentions.length;
  const forms = [...new Set(entity.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ text }) => text))]
    .filter((form) => form !== entity.name)
    .slice(0, 8);
  const roles = entity.roles?.map((role) => roleInWords(role, entities)) ?? [];
  const mentions = count === 1 ? '1 mention' : `${count} mentions`;
  let next = 0;
  const show = (): void => {
    const mention = entity.mentions[next % count];
    if (mention !== undefined) reveal(mention);
    next++;
  };
  return h(
    'li',
    { class: 'entity' },
    h(
      'p',
      {},
      h('b', {}, entity.name),
      entity.acronym !== undefined && ` · ${entity.acronym}`,
      entity.country !== undefined && ` · ${entity.country}`,
    ),
    roles.length > 0 && h('p', { class: 'detail' }, roles.join(' ; ')),
    forms.length > 0 && h('p', { class: 'detail' }, forms.join(', ')),
    h(
      'button',
      { type: 'button', class: 'show', 'aria-label': `${mentions} de ${entity.name} : montrer dans le texte`, click: show },
      mentions,
    ),
  );
}

/** People, organisations and places, the most mentioned first; the button steps through the mentions. */
export function* renderEntities(entities: readonly Entity[], reveal: Reveal): Generator<Node> {
  if (entities.length === 0) yield h('p', { class: 'empty' }, 'Aucune entité.');
  for (const [type, title] of GROUPS) {
    const group = entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
    if (group.length === 0) continue;
    yield h(
      'section',
      {},
      h('h3', {}, title, ' ', h('span', { class: 'count' }, String(group.length))),
      h('ul', { class: 'grid' }, ...capped(group, STEP, (entity) => item(entity, entities, reveal))),
    );
  }
}
