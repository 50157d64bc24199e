/** Feminine of a demonym by its ending; what is irregular stands in countries.tsv as « masculine/feminine ». */
const feminine = (m: string): string => {
  if (m.endsWith('e') || m.endsWith('sotho')) return m;
  if (m.endsWith('en') || m.endsWith('on')) return `${m}ne`;
  return `${m}e`;
};

const plural = (form: string): string => `${form}s`;

/** The forms of a demonym: « grec/grecque » → grec, grecs, grecque, grecques. */
export function demonymForms(entry: string): readonly { form: string; gender?: 'f' | 'm'; plural: boolean }[] {
  const [m = '', f = feminine(m)] = entry.split('/');
  if (m === f)
    return [
      { form: m, plural: false },
      { form: plural(m), plural: true },
    ];
  const forms = [
    { form: m, gender: 'm' as const, plural: false },
    { form: f, gender: 'f' as const, plural: false },
    { form: plural(f), gender: 'f' as const, plural: true },
  ];
  return m.endsWith('s') ? forms : [...forms, { form: plural(m), gender: 'm', plural: true }];
}
