/**
 * Names of political camps and their creeds, which a text may use as plainly as a party's name. The scorer reads them
 * as it reads names, so that no camp weighs more than another; where they judge ("radical left") the word list says so.
 */
const CAMPS = `anarchist anarchism centrist centrism communist communism conservative conservatism islamist islamism
  liberal liberalism libertarian libertarianism nationalist nationalism progressive progressivism socialist socialism
  zionist zionism`;

const camps = new Set(CAMPS.split(/\s+/));

/** Whether the word names a political camp or its creed. */
export const isCamp = (form: string, lemma: string): boolean =>
  camps.has(form) || camps.has(lemma) || (form.endsWith("s") && camps.has(form.slice(0, -1)));
