import { capped, h } from './dom.ts';
import type { Many } from './many.ts';
import type { Share, Voices } from './voices.ts';

const STEP = 12;
const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });

function row({ name, words }: Share, of: number, longest: number): HTMLElement {
  const bar = h('span', { class: 'bar-of' });
  bar.style.width = `${(words / longest) * 100}%`;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    h('td', { class: 'chart', 'aria-hidden': 'true' }, bar),
    h('td', {}, percent.format(words / of)),
    h('td', {}, number.format(words)),
  );
}

function chart(title: string, list: readonly Share[], of: number): HTMLElement {
  const longest = Math.max(...list.map(({ words }) => words));
  const head = ['Nom', 'Barre', 'Part', 'Mots'].map((name) => h('th', { scope: 'col' }, name));
  return h(
    'section',
    {},
    h('h3', {}, title),
    h(
      'table',
      { class: 'voices' },
      h('thead', { class: 'hidden' }, h('tr', {}, ...head)),
      h(
        'tbody',
        {},
        ...capped(
          list,
          STEP,
          (share) => row(share, of, longest),
          (more) => h('tr', {}, h('td', { colspan: '4' }, more)),
        ),
      ),
    ),
  );
}

/** Which texts were read, what could not be, and the way back to the text in the field. */
function* renderMany({ done, total, problems }: Many, leave: () => void): Generator<Node> {
  yield h(
    'p',
    { class: 'note' },
    done < total ? `Textes lus : ${done} sur ${total} ` : `${total} textes lus. `,
    done < total && h('progress', { max: String(total), value: String(done), 'aria-label': 'Textes lus' }),
    ' ',
    h('button', { type: 'button', click: leave }, done < total ? 'Arrêter' : 'Revenir au texte'),
  );
  if (problems.length > 0)
    yield h(
      'ul',
      { class: 'note problems' },
      ...capped(
        problems,
        STEP,
        (problem) => h('li', {}, problem),
        (more) => h('li', {}, more),
      ),
    );
}

/** Who has the floor: the share of words said or reported by speaker, by gender and by party or body, as bars. */
export function* renderVoices(voices: Voices, many: Many | undefined, leave: () => void): Generator<Node> {
  if (many !== undefined) yield* renderMany(many, leave);
  if (voices.words === 0) {
    const hint = 'Pour compter sur plusieurs textes, ouvrez ou déposez-les ensemble.';
    yield h('p', { class: 'empty' }, many === undefined ? `Aucun propos dans ce texte. ${hint}` : 'Aucun propos encore.');
    return;
  }
  yield h(
    'p',
    { class: 'detail' },
    `Part des ${number.format(voices.words)} mots cités ou rapportés${voices.texts > 1 ? ` dans ${number.format(voices.texts)} textes` : ''}. `,
    many === undefined && 'Pour compter sur plusieurs textes, ouvrez ou déposez-les ensemble.',
  );
  yield chart('Par locuteur', voices.speakers, voices.words);
  yield chart('Par genre', voices.genders, voices.words);
  yield chart('Par parti, organisme ou lieu représenté', voices.bodies, voices.words);
}
