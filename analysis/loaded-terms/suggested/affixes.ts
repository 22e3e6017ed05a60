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

/** Number of the word's ending, from 1; 0 where it has none of the list. */
export const endingOf = (form: string): number =>
  ENDINGS.findIndex((ending) => form.length >= ending.length + REST && form.endsWith(ending)) + 1;

/** Number of the word's beginning, from 1; 0 where it has none of the list. */
export const beginningOf = (form: string): number =>
  BEGINNINGS.findIndex((one) => form.length > one.length + REST && form.startsWith(one)) + 1;
