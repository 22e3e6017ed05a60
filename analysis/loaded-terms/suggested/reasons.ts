import type { Sink } from "../../shared/linear/hash";
import { type Weights, weightOf } from "../../shared/linear/weights";
import { categories } from "../lexicon";
import { BEGINNINGS, ENDINGS } from "./affixes";
import type { Columns } from "./columns";
import { GROUPS, type Group, groupNumber, wordFeatures } from "./features";
import { wordWeights } from "./scorer";

/** Fewer than so many log-odds are no reason. */
const LEAST = 0.2;
const MOST = 3;
const names = new Map(categories.map(({ id, name }) => [id, name]));
const NEIGHBOUR = 2;

/** What the features of each group add to the log-odds of a word. */
export function contributions(
  columns: Columns,
  at: number,
  weights: Weights = wordWeights(),
): ReadonlyMap<Group, number> {
  const sums = new Float64Array(GROUPS.length);
  const met = new Set<number>();
  const sink: Sink = {
    add(template, first, second) {
      const group = groupNumber(template);
      if (GROUPS[group] === undefined) return;
      met.add(group);
      sums[group] = (sums[group] as number) + weightOf(weights, template, first, second);
    },
  };
  wordFeatures(columns, at, sink);
  return new Map(Array.from(met, (group) => [GROUPS[group] as Group, sums[group] as number]));
}

/** Why the scorer suggests a word: what speaks for it most, in words, the weightiest first. */
export function reasonsFor(columns: Columns, at: number): readonly string[] {
  return [...contributions(columns, at)]
    .filter(([, sum]) => sum >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([group]) => wording[group](columns, at));
}

const wording: Readonly<Record<Group, (columns: Columns, at: number) => string>> = {
  rating({ rating, ratedAs }, at) {
    const category = categories[(ratedAs[at] as number) - 1];
    return rating[at]
      ? `two raters gave the word ${rating[at]} of 10 for how strongly it judges (${names.get(category?.id ?? "") ?? "unplaced"})`
      : "a word of its kind, unrated, was often marked";
  },
  listing: () => "an entry of the word list stands here",
  word: () => "coders marked this word, or words of its form, in other sentences",
  affix({ ending, beginning }, at) {
    const affixes = [
      beginning[at] ? `“${BEGINNINGS[(beginning[at] as number) - 1]}-”` : "",
      ending[at] ? `“-${ENDINGS[(ending[at] as number) - 1]}”` : "",
    ];
    return `it is formed with ${affixes.filter(Boolean).join(" and ")}, as judging words often are`;
  },
  meaning: () => "coders marked words of like meaning and use",
  neighbours({ rating, words, first, end }, at) {
    const beside = [at - 1, at + 1].find(
      (place) =>
        place >= (first[at] as number) &&
        place < (end[at] as number) &&
        (rating[place] as number) >= NEIGHBOUR,
    );
    return beside === undefined
      ? "it stands where judging words often stand"
      : `it stands beside “${words[beside]?.form}”, which judges too`;
  },
  sentence: ({ others }, at) =>
    others[at] ? "its sentence holds other judging words" : "of its sentence it is the word that judges most",
  voice: () => "in this voice coders marked more words",
};
