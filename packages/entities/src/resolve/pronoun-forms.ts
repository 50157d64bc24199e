import type { Gender } from '../types.ts';

/** What a pronoun agrees with. */
export interface PronounForm {
  /** None of « lui » before a verb. */
  readonly gender?: Gender;
  readonly plural: boolean;
  /** It means what was named last, not what was spoken of. */
  readonly nearest: boolean;
  /** The word that must stand before: « ce [dernier] », « l'[intéressé] ». */
  readonly after?: string;
  /** Which of two it means: « le premier » the one named first, 0, « le second » 1. */
  readonly ordinal?: number;
}

/** The pronouns by folded token; the forms with a hyphen hang on a verb: « a-t-elle ». */
export function pronounForms(): readonly (readonly [string, PronounForm])[] {
  const simple = (['il', 'elle', 'ils', 'elles'] as const).flatMap((word) => {
    const form: PronounForm = { gender: word.startsWith('e') ? 'f' : 'm', plural: word.endsWith('s'), nearest: false };
    return [word, `-${word}`, `-t-${word}`].map((token) => [token, form] as const);
  });
  const last = (gender: Gender, after?: string): PronounForm => ({
    gender,
    plural: false,
    nearest: true,
    ...(after !== undefined && { after }),
  });
  return [
    ...simple,
    ['lui', { plural: false, nearest: false }],
    ['eux', { gender: 'm', plural: true, nearest: false }],
    ['celui-ci', last('m')],
    ['celle-ci', last('f')],
    ['dernier', last('m', 'ce')],
    ['derniere', last('f', 'cette')],
    ['interesse', last('m', "l'")],
    ['interessee', last('f', "l'")],
    ['premier', { gender: 'm', plural: false, nearest: false, after: 'le', ordinal: 0 }],
    ['premiere', { gender: 'f', plural: false, nearest: false, after: 'la', ordinal: 0 }],
    ['second', { gender: 'm', plural: false, nearest: false, after: 'le', ordinal: 1 }],
    ['seconde', { gender: 'f', plural: false, nearest: false, after: 'la', ordinal: 1 }],
  ];
}
