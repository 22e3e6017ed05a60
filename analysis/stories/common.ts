import type { StoryFeatures } from "./features";
import type { SharedTerm } from "./shared-terms";
import { numberOf } from "./terms";
import { wordsOf } from "./words";

/** Something that documents of a group have in common, and how many of them. */
export interface Common {
  readonly text: string;
  readonly users: number;
  /** Whether it is rare in all the documents, not only telling. */
  readonly rare: boolean;
}

/** A name as the texts write it, with its terms. */
interface Name {
  readonly text: string;
  readonly terms: readonly number[];
}

/** A word that stands in more than half of the passages is no reason. */
const tellingFrom = Math.log(2);

/** A word is called rare that stands in at most one of so many passages. */
const rareFrom = Math.log(30);

/** The names that the documents give, each once: those that most of them give first, of these the longest. */
function namesIn(documents: readonly StoryFeatures[]): readonly Name[] {
  const names = new Map<string, Name & { givers: number }>();
  for (const text of documents.flatMap((document) => document.names.split("\n"))) {
    const keys = [...wordsOf(text)].map(({ key }) => key).filter((key) => key.length > 1);
    const known = names.get(keys.join(" "));
    if (known) known.givers += 1;
    else names.set(keys.join(" "), { text, terms: keys.map(numberOf), givers: 1 });
  }
  return [...names.values()].sort((a, b) => b.givers - a.givers || b.terms.length - a.terms.length);
}

const isRare = (term: SharedTerm | undefined): boolean => (term?.rarity ?? 0) >= rareFrom;

/** How many documents use all of the terms. */
function usersOf(terms: readonly (readonly number[])[]): number {
  const [first = [], ...others] = terms;
  const sets = others.map((users) => new Set(users));
  return first.filter((user) => sets.every((users) => users.has(user))).length;
}

/** The names all of whose words are shared, in the order of the most telling ones; each word in one name only. */
function commonNames(
  shared: ReadonlyMap<number, SharedTerm>,
  documents: readonly StoryFeatures[],
): readonly (Common & { readonly terms: readonly number[] })[] {
  const names = namesIn(documents).filter(({ terms }) => terms.every((term) => shared.has(term)));
  const taken = new Set<number>();
  return [...shared.keys()].flatMap((term) => {
    const name = names.find(({ terms }) => terms.includes(term) && !terms.some((each) => taken.has(each)));
    if (!name) return [];
    for (const each of name.terms) taken.add(each);
    const users = usersOf(name.terms.map((each) => shared.get(each)?.users ?? []));
    return [{ ...name, users, rare: name.terms.some((each) => isRare(shared.get(each))) }];
  });
}

/**
 * The names and other words that documents of a group share, the most telling first; words as far as their leads have
 * them, the longer before the shorter, as in any language common words are short (Zipf 1935).
 */
export function commonIn(
  documents: readonly StoryFeatures[],
  terms: readonly SharedTerm[],
): { readonly names: readonly Common[]; readonly words: readonly Common[] } {
  const names = commonNames(new Map(terms.map((each) => [each.term, each])), documents);
  const named = new Set(names.flatMap((name) => name.terms));
  const texts = new Map(
    documents.flatMap(({ words }) => words.split(" ").map((word) => [numberOf(word), word] as const)),
  );
  const words = terms.flatMap((shared) => {
    const text = named.has(shared.term) ? undefined : texts.get(shared.term);
    return text === undefined || shared.rarity < tellingFrom ? [] : [{ text, shared }];
  });
  words.sort((a, b) => b.shared.weight * b.text.length - a.shared.weight * a.text.length);
  return {
    names,
    words: words.map(({ text, shared }) => ({
      text: `“${text}”`,
      users: shared.users.length,
      rare: isRare(shared),
    })),
  };
}
