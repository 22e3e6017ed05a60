import type { Name, Passage, Word } from "./passages";
import type { Rarity } from "./rarity";

/** One reason to think that two passages speak of the same thing. Weights: 1 is a name that stands nowhere else. */
export interface Evidence {
  readonly kind: "words" | "name" | "figure" | "rare word";
  readonly text: string;
  readonly weight: number;
}

/** A run of words repeated in the same order, one of them quoting, is chance only where it is short or common. */
const quotedRun = { length: 4, rarity: 1.2 };

/** Without quotation marks set phrases repeat ("war crimes and crimes against humanity"): the run must be longer. */
const plainRun = { length: 8, rarity: 2 };

/** A repeated run alone makes a strong pair. */
const runWeight = 3;

/** Rarer than this, a name is more than the topic of the texts. */
const rareName = 0.35;

/** Rarer than this, a common word supports a pair; alone it never makes one. */
const rareWord = { rarity: 0.7, weight: 0.3 };

/** The longest run of words that both passages have in the same order: [start in a, length]. Time |a| × |b|. */
function longestRun(a: readonly Word[], b: readonly Word[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let previous: number[] = [];
  a.forEach((word, i) => {
    const row = b.map((other, j) => (other.stem === word.stem ? (previous[j - 1] ?? 0) + 1 : 0));
    for (const length of row) if (length > best[1]) best = [i - length + 1, length];
    previous = row;
  });
  return best;
}

function repeatedWords(a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] {
  const [start, length] = longestRun(a.words, b.words);
  const run = a.words.slice(start, start + length);
  const least = run.some(({ quoted }) => quoted) ? quotedRun : plainRun;
  const rare = run.reduce((sum, { stem }) => sum + rarity.ofStem(stem), 0);
  return length >= least.length && rare >= least.rarity
    ? [{ kind: "words", text: run.map(({ text }) => text).join(" "), weight: runWeight }]
    : [];
}

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].every((stem) => whole.has(stem));

/** Names that both have, the shorter wholly within the longer; each name once, rarest first. */
function sharedNames(a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] {
  const taken = new Set<Name>();
  return a.names
    .flatMap((own) =>
      b.names
        .filter((other) => holds(own.stems, other.stems) || holds(other.stems, own.stems))
        .map((other) => ({
          pair: [own, other] as const,
          text: own.text.length <= other.text.length ? own.text : other.text,
          weight: Math.min(rarity.ofName(own), rarity.ofName(other)),
        })),
    )
    .filter(({ weight }) => weight >= rareName)
    .sort((x, y) => y.weight - x.weight)
    .filter(({ pair: [own, other] }) => {
      if (taken.has(own) || taken.has(other)) return false;
      taken.add(own).add(other);
      return true;
    })
    .map(({ text, weight }) => ({ kind: "name", text, weight }));
}

/** Figures of two digits or more that both give. */
const sharedFigures = (a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] =>
  [...a.figures]
    .filter((figure) => b.figures.has(figure) && figure.length > 1)
    .map((figure) => ({ kind: "figure", text: figure, weight: rarity.ofStem(figure) }));

function sharedRareWords(
  a: Passage,
  b: Passage,
  rarity: Rarity,
  said: readonly Evidence[],
): readonly Evidence[] {
  const elsewhere = new Set([...a.names, ...b.names].flatMap(({ stems }) => [...stems]));
  const known = said.map(({ text }) => text).join(" ");
  const others = new Set(b.words.map(({ stem }) => stem));
  const found = new Map(a.words.map((word) => [word.stem, word.text]));
  return [...found]
    .filter(([stem, text]) => others.has(stem) && !elsewhere.has(stem) && !known.includes(text))
    .filter(([stem]) => rarity.ofStem(stem) >= rareWord.rarity)
    .map(([, text]) => ({ kind: "rare word", text, weight: rareWord.weight }));
}

/** Every reason to pair the two passages, weightiest kind first. */
export function evidenceFor(a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] {
  const said = [...repeatedWords(a, b, rarity), ...sharedNames(a, b, rarity), ...sharedFigures(a, b, rarity)];
  return [...said, ...sharedRareWords(a, b, rarity, said)];
}

/** Both give figures, and none in common: "24 experts" and "17 rapporteurs" are not the same statement. */
export const figuresDiffer = (a: Passage, b: Passage): boolean =>
  a.figures.size > 0 && b.figures.size > 0 && ![...a.figures].some((figure) => b.figures.has(figure));
