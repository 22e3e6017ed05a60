import { actorsIn } from "./actors";
import { candidates } from "./candidates";
import { type Evidence, evidenceFor } from "./evidence";
import { likeness, list, type Nearness, nearness, worth } from "./likeness";
import type { Passage } from "./passages";
import { type Numbers, type Profile, profileOf } from "./profiles";
import { rarityIn } from "./rarity";
import { Taken } from "./taken";

/** Two passages of different documents, why they belong together, and how surely. */
export interface Pair {
  readonly a: Passage;
  readonly b: Passage;
  readonly strength: "strong" | "weak";
  readonly likeness: number;
  /** Whether nothing but the likeness keeps a weak pair from being strong. */
  readonly open: boolean;
  readonly evidence: Evidence;
}

/** From this likeness on a pair is strong, and weak. */
export const least = { strong: 0.25, weak: 0.1 };

/** A shared run of this weight says the same of itself, whatever figures or speakers differ. */
const sameWords = { quoted: 1.8, plain: 4 };

/** The first sentences of a report, headline among them, tell its event. */
const lead = 2;

/** Names alone say who, not what: so many shared content words, or more, say what. */
const leastContent = 0.45;

/** A pair of less likeness is not told, but does not speak against its two standing with a third that both are paired with. */
const leastRelated = 0.03;

/** One word in common is never enough. */
const fewestWords = 2;

/** Of less weight, a word does not count as one in common: days of the week, words of the topic. */
const leastTelling = 0.25;

/** Whether what is shared says what happened, not only who was there. */
const saysWhat = ({ content, quoted, plain, figures, names }: Evidence): boolean =>
  content >= leastContent || quoted !== null || plain !== null || figures.length > 0 || names.length >= list;

/** A figure worth so much is two words in common, the number and what it counts; a year or a small one is one. */
const largeFigure = 0.7;
const wordsIn = (pair: Evidence["figures"][number]): number => (worth(pair) >= largeFigure ? 2 : 1);

const isMoreThanAWord = ({ shared, quoted, plain, figures }: Evidence): boolean =>
  quoted !== null ||
  plain !== null ||
  [...shared.values()].filter((weight) => weight >= leastTelling).length +
    figures.reduce((sum, pair) => sum + wordsIn(pair), 0) >=
    fewestWords;

/** Of what two sentences say, both must say so much, unless they repeat words or figures: long ones share words by chance. */
const leastShare = 0.2;

const shareEnough = ({ share, quoted, plain, figures, names }: Evidence): boolean =>
  share >= leastShare || quoted !== null || plain !== null || figures.length > 0 || names.length >= list;

const haveSameWords = ({ quoted, plain }: Evidence): boolean =>
  (quoted?.weight ?? 0) >= sameWords.quoted || (plain?.weight ?? 0) >= sameWords.plain;

/** Whether figures or speakers forbid to call it the same: not where long runs of words are the same. */
const contradicted = (evidence: Evidence, near: Nearness): boolean =>
  !haveSameWords(evidence) &&
  (evidence.differ !== null ||
    evidence.speakers === "different" ||
    (near !== "near" && evidence.noneInCommon));

/** Two statements at different times, each quoted in its own words, are two, whoever made them. */
const areTwoStatements = (evidence: Evidence, near: Nearness): boolean =>
  near !== "near" && evidence.otherWords && !haveSameWords(evidence);

interface Scored extends Omit<Pair, "strength"> {
  readonly strength: "strong" | "weak" | null;
}

function scored(a: Profile, b: Profile): Scored {
  const evidence = evidenceFor(a, b);
  const [x, y] = [a.passage, b.passage];
  const near = nearness(x.date, y.date);
  const sentences = Math.max(x.of, y.of);
  const leads = near === "near" && x.sentence < lead && y.sentence < lead;
  const found = likeness(evidence, { near, sentences, leads });
  const told = found >= least.weak && isMoreThanAWord(evidence) && !areTwoStatements(evidence, near);
  const says = leads || saysWhat(evidence);
  const open = says && shareEnough(evidence) && !contradicted(evidence, near);
  const sure = open && found >= least.strong;
  const strength = sure ? "strong" : says || evidence.names.length > 1 ? "weak" : null;
  return { a: x, b: y, strength: told ? strength : null, likeness: found, open, evidence };
}

const isPair = (each: Scored): each is Scored & Pair => each.strength !== null;

/** What was found: the pairs, the likeliest first, and what does not stand against each other. */
export interface Found {
  readonly pairs: readonly Pair[];
  /** Likeness of two passages of different documents, 0 where they have nothing in common. */
  readonly likenessOf: (a: Passage, b: Passage) => number;
}

/**
 * Pairs of passages on the same thing. Each is taken with its likeliest partner in another document; with a second one
 * there only for what the first does not share, as where one text says in two sentences what another says in one.
 */
export function pairsIn(passages: readonly Passage[]): Found {
  const actorsOf = actorsIn(passages);
  const rarity = rarityIn(passages, (passage) => [...passage.acts.keys(), ...actorsOf(passage).keys()]);
  const numbers: Numbers = new Map();
  const profiles = passages.map((passage) => profileOf(passage, actorsOf(passage), rarity, numbers));
  const all = candidates(profiles, rarity)
    .map(([a, b]) => scored(a, b))
    .filter((each) => each.likeness >= leastRelated);
  const related = new Map<Passage, Map<Passage, number>>();
  const relate = (a: Passage, b: Passage, found: number) =>
    related.set(a, (related.get(a) ?? new Map<Passage, number>()).set(b, found));
  for (const { a, b, likeness: found } of all) {
    relate(a, b, found);
    relate(b, a, found);
  }
  const taken = new Taken();
  const pairs = all
    .filter(isPair)
    .sort((x, y) => y.likeness - x.likeness)
    .filter((pair) => taken.take(pair));
  return { pairs, likenessOf: (a, b) => related.get(a)?.get(b) ?? 0 };
}
