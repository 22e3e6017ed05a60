import type { Actors } from "./actors";
import type { Told } from "./acts";
import type { Name } from "./names";
import type { Passage } from "./passages";
import { atLarge, type Rarity } from "./rarity";
import type { Line } from "./runs";
import type { Word } from "./words";

/** What a passage tells, with what it weighs where another tells it in other words. */
export interface Meant extends Told {
  readonly weight: number;
}

/** What the words of a passage weigh, root by root. */
export interface Profile {
  readonly passage: Passage;
  /** Weights of the content words: 1 is one that stands in two of the sentences and is rare in news at large. */
  readonly weights: ReadonlyMap<string, number>;
  /** Roots of words that say who. */
  readonly who: ReadonlySet<string>;
  /** Content words that follow each other at once: "harbour land". */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
  /** Acts by name, and persons it does not name by the root of their name. */
  readonly acts: ReadonlyMap<string, Meant>;
  readonly actors: ReadonlyMap<string, Meant>;
  /** Its names that are more than the topic of the texts. */
  readonly names: readonly Name[];
  /** Its words, and those of them that are quoted. */
  readonly all: Line;
  readonly quoted: Line;
  readonly total: number;
  /** Total of the words that say what. */
  readonly plain: number;
}

/** Rarer than this, a name is more than the topic of the texts. */
const rareName = 0.5;

/** Titles stand before every name and tell of none. */
const titles = new Set(["mr", "mrs", "ms", "dr", "sir"]);

const sum = (weights: Iterable<number>): number => [...weights].reduce((all, weight) => all + weight, 0);

/** Gives every stem a number, the same in all documents. */
export type Numbers = Map<string, number>;

function lineOf(words: readonly Word[], numbers: Numbers): Line {
  const stems = Int32Array.from(words, ({ stem }) => {
    const known = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, known);
    return known;
  });
  return { words, stems };
}

/** What an act that two texts tell in different words weighs, of what a shared word would. */
const paraphrase = 0.8;

/** Words of a phrase that are common each are rarer together: at least so rare. */
const phrase = 0.8;

const mapped = <A, B>(
  map: ReadonlyMap<string, A>,
  of: (value: A, key: string) => B,
): ReadonlyMap<string, B> => new Map([...map].map(([key, value]) => [key, of(value, key)]));

export function profileOf(passage: Passage, actors: Actors, rarity: Rarity, numbers: Numbers): Profile {
  const who = new Set([
    ...passage.words.flatMap((word) => (word.who ? [word.root] : [])),
    ...[...actors].flatMap(([root, { roots }]) => [root, ...roots]),
  ]);
  const weights = new Map(
    passage.words
      .filter(({ content, root }) => content && !titles.has(root) && !/^\d/.test(root))
      .map(({ root }) => [root, rarity.ofRoot(root)] as const),
  );
  const plain = sum([...weights].filter(([root]) => !who.has(root)).map(([, weight]) => weight));
  const compounds = new Map(
    passage.words.flatMap(({ root, content }, index) => {
      const next = passage.words[index + 1];
      return content && next?.content ? [[`${root} ${next.root}`, [root, next.root] as const] as const] : [];
    }),
  );
  const all = lineOf(passage.words, numbers);
  const quoted = lineOf(
    passage.words.filter((word) => word.quoted),
    numbers,
  );
  const names = passage.names.filter((name) => rarity.ofName(name) >= rareName);
  const actsWithWeight = mapped(passage.acts, (told, act) => ({
    ...told,
    weight:
      paraphrase *
      rarity.ofRoot(act) *
      Math.max(told.roots.size > 1 ? phrase : 0, ...[...told.roots].map(atLarge)),
  }));
  const actorsWithWeight = mapped(actors, (told, root) => ({ ...told, weight: rarity.ofRoot(root) }));
  return {
    passage,
    weights,
    acts: actsWithWeight,
    actors: actorsWithWeight,
    who,
    compounds,
    names,
    all,
    quoted,
    total: sum(weights.values()),
    plain,
  };
}
