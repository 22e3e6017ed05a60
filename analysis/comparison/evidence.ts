import { type Passage, runText, type Word } from "./passages";
import { keyOf, type Rarity } from "./rarity";

/** One reason to think that two passages speak of the same thing. Weights: 1 is a name that stands nowhere else. */
export interface Evidence {
  readonly kind: "words" | "name" | "figure" | "rare word";
  readonly text: string;
  readonly weight: number;
}

/** Words repeated in the same order where both texts quote; "the rule of law" is too few and too common. */
const quotedRun = { words: 5, rare: 3 };

/** Elsewhere set phrases repeat ("war crimes and crimes against humanity"), so the run must be longer. */
const plainRun = { words: 8, rare: 2 };

/** A repeated content word counts as rare from here on. */
const rareInRun = 0.5;

/** The shortest run that counts makes a strong pair alone. */
const runWeight = 3;

/** Rarer than this, a name is more than the topic of the texts. */
const rareName = 0.6;

/** Rarer than this, a common word supports a pair; alone it never makes one. */
const rareWord = { rarity: 0.7, weight: 0.3 };

/** The longest run of words that both have in the same order, by what counts as the same word. Time |a| × |b|. */
function longestRun(
  a: readonly Word[],
  b: readonly Word[],
  same: (own: Word, other: Word) => boolean,
): readonly Word[] {
  let [end, longest] = [0, 0];
  let previous: number[] = [];
  a.forEach((word, i) => {
    const row = b.map((other, j) => (same(word, other) ? (previous[j - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...row);
    if (length > longest) [end, longest] = [i + 1, length];
    previous = row;
  });
  return a.slice(end - longest, end);
}

const sameStem = (own: Word, other: Word): boolean => own.stem === other.stem;
const sameQuoted = (own: Word, other: Word): boolean => own.quoted && other.quoted && sameStem(own, other);

/** The run of words that both repeat, if it is long and rare enough; the longer, the weightier. */
function repeatedWords(a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] {
  for (const [same, least] of [
    [sameStem, plainRun],
    [sameQuoted, quotedRun],
  ] as const) {
    const run = longestRun(a.words, b.words, same);
    const rare = run.filter(({ content, stem }) => content && rarity.ofStem(stem) >= rareInRun);
    if (run.length >= least.words && rare.length >= least.rare)
      return [
        {
          kind: "words",
          text: runText(a, run),
          weight: (runWeight * run.length) / least.words,
        },
      ];
  }
  return [];
}

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].every((stem) => whole.has(stem));

/** Names that both have, the shorter wholly within the longer; the rarest are matched first, each name once. */
function sharedNames(a: Passage, b: Passage, rarity: Rarity): readonly Evidence[] {
  const taken = new Set<string>();
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
      const keys = [`a ${keyOf(own)}`, `b ${keyOf(other)}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    })
    .sort((x, y) => a.names.indexOf(x.pair[0]) - a.names.indexOf(y.pair[0]))
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
  const repeated = new Set(said.flatMap(({ kind, text }) => (kind === "words" ? text.split(" ") : [])));
  const others = new Set(b.words.map(({ stem }) => stem));
  const found = new Map(
    a.words.filter(({ content }) => content).map((word) => [word.stem, runText(a, [word])]),
  );
  return [...found]
    .filter(([stem, text]) => others.has(stem) && !elsewhere.has(stem) && !repeated.has(text))
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
