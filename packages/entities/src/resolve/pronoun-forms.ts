import type { Gender } from '../types.ts';

/** What a pronoun agrees with. */
export interface PronounForm {
  readonly gender: Gender;
  readonly plural: boolean;
  /** It means what was named last, not what was spoken of. */
  readonly nearest: boolean;
  /** The word that must stand before: « ce [dernier] », « l'[intéressé] ». */
  readonly after?: string;
}

const form = (gender: Gender, plural = false): PronounForm => ({ gender, plural, nearest: false });

/** The pronoun that a folded token is, or ends with when it hangs on a verb: « il », « -t-elle ». */
export function pronounOf(folded: string): PronounForm | undefined {
  switch (folded) {
    case 'il':
    case '-il':
    case '-t-il':
      return form('m');
    case 'elle':
    case '-elle':
    case '-t-elle':
      return form('f');
    case 'ils':
    case '-ils':
    case '-t-ils':
      return form('m', true);
    case 'elles':
    case '-elles':
    case '-t-elles':
      return form('f', true);
    case 'celui-ci':
      return { gender: 'm', plural: false, nearest: true };
    case 'celle-ci':
      return { gender: 'f', plural: false, nearest: true };
    case 'dernier':
      return { gender: 'm', plural: false, nearest: true, after: 'ce' };
    case 'derniere':
      return { gender: 'f', plural: false, nearest: true, after: 'cette' };
    case 'interesse':
      return { gender: 'm', plural: false, nearest: true, after: "l'" };
    case 'interessee':
      return { gender: 'f', plural: false, nearest: true, after: "l'" };
    default:
      return undefined;
  }
}
