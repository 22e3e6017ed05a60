/** Endings of words that often carry a judgement or its degree; one that holds another comes first. */
export const ENDINGS: readonly string[] =
  "mongering monger phobia phobic ment ness tion ists able ible less gate ism ist ful ish ous ive ity ize ise ing est ers ed er ly".split(
    " ",
  );

/** Beginnings of such words. */
export const BEGINNINGS: readonly string[] =
  "hyper super ultra under anti over self mis dis non out pro ir im un in re".split(" ");

/** Shortest rest of a word without its affix. */
const REST = 3;

type Numbered = readonly (readonly [affix: string, number: number])[];

/** The affixes by the letter that `of` takes of each, with their numbers from 1. */
function byLetter(affixes: readonly string[], of: (affix: string) => string): ReadonlyMap<string, Numbered> {
  const groups = new Map<string, [string, number][]>();
  for (const [index, affix] of affixes.entries())
    groups.set(of(affix), [...(groups.get(of(affix)) ?? []), [affix, index + 1]]);
  return groups;
}

const NONE: Numbered = [];
const endings = byLetter(ENDINGS, (ending) => ending.slice(-1));
const beginnings = byLetter(BEGINNINGS, (beginning) => beginning.slice(0, 1));

/** Number of the word's ending, from 1; 0 where it has none of the list. */
export function endingOf(form: string): number {
  for (const [ending, number] of endings.get(form.slice(-1)) ?? NONE)
    if (form.length >= ending.length + REST && form.endsWith(ending)) return number;
  return 0;
}

/** Number of the word's beginning, from 1; 0 where it has none of the list. */
export function beginningOf(form: string): number {
  for (const [beginning, number] of beginnings.get(form.slice(0, 1)) ?? NONE)
    if (form.length > beginning.length + REST && form.startsWith(beginning)) return number;
  return 0;
}
