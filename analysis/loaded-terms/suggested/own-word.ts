import { hashOf } from "../../shared/linear/hash";
import { categories } from "../lexicon";
import { beginningOf, endingOf } from "./affixes";
import { isCamp } from "./camps";
import { type Rating, ratingOf } from "./ratings";

/** What a word is by itself, wherever it stands, as numbers; 0 is "none". */
export interface OwnWord {
  readonly form: number;
  readonly lemma: number;
  readonly ending: number;
  readonly beginning: number;
  readonly rating: number;
  readonly ratedAs: number;
  readonly isName: boolean;
}

const categoryNumbers = new Map(categories.map(({ id }, index) => [id, index + 1]));

/** Number of a category of the lexicon, from 1. */
export const categoryNumber = (category: string): number => categoryNumbers.get(category) ?? 0;

const NAME = hashOf("<name>");

/** A name, whichever it is: see `maskedNames` and `isCamp`. */
export const nameWord: OwnWord = {
  form: NAME,
  lemma: NAME,
  ending: 0,
  beginning: 0,
  rating: 0,
  ratedAs: 0,
  isName: true,
};

function read(form: string, lemma: string, token: string): OwnWord {
  if (isCamp(form, lemma)) return nameWord;
  const whole = token.includes("-") ? ratingOf(token.toLowerCase(), "") : null;
  const rating = stronger(whole, ratingOf(form, lemma));
  return {
    form: hashOf(form),
    lemma: hashOf(lemma),
    ending: endingOf(form),
    beginning: beginningOf(form),
    rating: rating?.sum ?? 0,
    ratedAs: rating ? categoryNumber(rating.category) : 0,
    isName: false,
  };
}

const stronger = (a: Rating | null, b: Rating | null): Rating | null => (a && a.sum > (b?.sum ?? 0) ? a : b);

/**
 * A reader of words that remembers those it has read: a text repeats most of its words.
 * @returns what the part `form` of a token is by itself
 */
export function wordReader(): (form: string, lemma: string, token: string) => OwnWord {
  const seen = new Map<string, { readonly lemma: string; readonly token: string; readonly own: OwnWord }>();
  return (form, lemma, token) => {
    const known = seen.get(form);
    if (known && known.lemma === lemma && known.token === token) return known.own;
    const own = read(form, lemma, token);
    seen.set(form, { lemma, token, own });
    return own;
  };
}
