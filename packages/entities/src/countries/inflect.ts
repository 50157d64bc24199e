/** Feminine of a demonym by its ending; what is irregular stands in countries.tsv as « masculine/feminine ». */
const feminine = (m: string): string => {
  if (m.endsWith('e') || m.endsWith('sotho')) return m;
  if (m.endsWith('en') || m.endsWith('on')) return `${m}ne`;
  return `${m}e`;
};

const plural = (form: string): string => `${form}s`;

/** A form of a demonym; `language` where it is the name of a language too. */
interface DemonymForm {
  readonly form: string;
  readonly gender?: 'f' | 'm';
  readonly plural: boolean;
  readonly language?: true;
}

/** The forms of a demonym: « =grec/grecque » → grec, also a language, grecs, grecque, grecques. */
export function demonymForms(entry: string): readonly DemonymForm[] {
  const isLanguage = entry.startsWith('=');
  const [m = '', f = feminine(m)] = (isLanguage ? entry.slice(1) : entry).split('/');
  const language = isLanguage ? { language: true as const } : {};
  if (m === f)
    return [
      { form: m, plural: false, ...language },
      { form: plural(m), plural: true },
    ];
  const forms: DemonymForm[] = [
    { form: m, gender: 'm', plural: false, ...language },
    { form: f, gender: 'f', plural: false },
    { form: plural(f), gender: 'f', plural: true },
  ];
  return m.endsWith('s') ? forms : [...forms, { form: plural(m), gender: 'm', plural: true }];
}
