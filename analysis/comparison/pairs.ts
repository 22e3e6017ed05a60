import { type Evidence, evidenceFor, figuresDiffer } from "./evidence";
import type { Passage } from "./passages";
import { type Rarity, rarityIn } from "./rarity";

/** Two passages of different documents, why they belong together, and how surely. */
export interface Pair {
  readonly a: Passage;
  readonly b: Passage;
  readonly strength: "strong" | "weak";
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  readonly figuresDiffer: boolean;
}

/** As much as three names that stand nowhere else. */
const strong = 3;

/** As much as a name that stands nowhere else, and half another. */
const weak = 1.5;

/** Pairs are sought only where a word stands in few sentences, which keeps the search linear in the text. */
const mostSentences = 12;

/** One word in common is never enough for a pair. */
const fewestShared = 2;

/** Pairs of passages of different documents that share at least `fewestShared` such words, each once. */
function candidates(passages: readonly Passage[], rarity: Rarity): readonly (readonly [Passage, Passage])[] {
  const places = new Map<string, number[]>();
  passages.forEach(({ words }, index) => {
    for (const stem of new Set(words.map((word) => word.stem))) {
      if (rarity.sentencesWith(stem) > mostSentences) continue;
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  });
  const shared = new Map<number, number>();
  for (const indices of places.values())
    for (const a of indices)
      for (const b of indices)
        if (a < b) shared.set(a * passages.length + b, (shared.get(a * passages.length + b) ?? 0) + 1);
  return [...shared].flatMap(([key, count]) => {
    const a = passages[Math.floor(key / passages.length)];
    const b = passages[key % passages.length];
    return a && b && count >= fewestShared && a.document !== b.document ? [[a, b] as const] : [];
  });
}

function pairOf(a: Passage, b: Passage, rarity: Rarity): Pair | null {
  const evidence = evidenceFor(a, b, rarity);
  const weight = evidence.reduce((sum, item) => sum + item.weight, 0);
  const firm = evidence.filter(({ kind }) => kind !== "rare word");
  const repeated = firm.some(({ kind }) => kind === "words");
  if (weight < weak || firm.length === 0 || (evidence.length < 2 && !repeated)) return null;
  const differ = figuresDiffer(a, b);
  const sure = repeated || (weight >= strong && firm.length > 1 && !differ);
  return { a, b, strength: sure ? "strong" : "weak", weight, evidence, figuresDiffer: differ };
}

/** For each passage and each other document, its weightiest pair. */
function bestOf(pairs: readonly Pair[]): ReadonlyMap<Passage, ReadonlyMap<string, Pair>> {
  const best = new Map<Passage, Map<string, Pair>>();
  for (const pair of pairs)
    for (const [own, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const partners = best.get(own) ?? new Map<string, Pair>();
      if (pair.weight > (partners.get(other.document)?.weight ?? 0)) partners.set(other.document, pair);
      best.set(own, partners);
    }
  return best;
}

/** The pairs in which each passage is the other's best partner in that document, weightiest first. */
export function pairsIn(passages: readonly Passage[]): readonly Pair[] {
  const rarity = rarityIn(passages);
  const pairs = candidates(passages, rarity).flatMap(([a, b]) => {
    const pair = pairOf(a, b, rarity);
    return pair ? [pair] : [];
  });
  const best = bestOf(pairs);
  return pairs
    .filter(
      (pair) =>
        best.get(pair.a)?.get(pair.b.document) === pair && best.get(pair.b)?.get(pair.a.document) === pair,
    )
    .sort((x, y) => y.weight - x.weight);
}
