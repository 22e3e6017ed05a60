import { type Figure, rounded } from "./figures";
import type { Name } from "./names";
import { sharedActors, sharedActs, type Twice } from "./otherwise";
import type { Passage } from "./passages";
import type { Profile } from "./profiles";
import { isWholeQuotation, plainRun, quotedRun, type Run } from "./runs";
import { speakersOf } from "./speakers";

/** What speaks for and against two passages telling of the same thing. */
export interface Evidence {
  /** Roots of content words that both have, with what each weighs. */
  readonly shared: ReadonlyMap<string, number>;
  /** What both say in different words, as each writes it: acts, and persons by name and by office. */
  readonly acts: readonly Twice[];
  readonly actors: readonly Twice[];
  /** Weight of the shared words that say what, and of those that say who. */
  readonly content: number;
  readonly named: number;
  /** Of all that the passages say, the share that both say: cosine of their words, with and without names; 0 to 1. */
  readonly share: number;
  readonly contentShare: number;
  readonly quoted: Run | null;
  /** The run that both quote is nearly all that one of them quotes. */
  readonly whole: boolean;
  /** Both quote somebody at length, and no more than a word or two of it is the same. */
  readonly otherWords: boolean;
  readonly plain: Run | null;
  readonly names: readonly string[];
  readonly figures: readonly (readonly [Figure, Figure])[];
  /** Figures of one unit that differ; else, whether both give figures and none in common. */
  readonly differ: readonly [Figure, Figure] | null;
  readonly noneInCommon: boolean;
  /** Speakers that are the same, or persons by different names, unless one is known to be meant by the other. */
  readonly speakers: "same" | "different" | null;
}

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].every((stem) => whole.has(stem));

/** Names that both have, the shorter wholly within the longer, each once, in the order of the first passage. */
function sharedNames(a: readonly Name[], b: readonly Name[]): readonly Name[] {
  if (a.length === 0 || b.length === 0) return [];
  const left = new Set(b);
  return a.flatMap((own) => {
    const other =
      [...left].find(({ stems }) => holds(stems, own.stems) && holds(own.stems, stems)) ??
      [...left].find(({ stems }) => holds(stems, own.stems) || holds(own.stems, stems));
    if (!other) return [];
    left.delete(other);
    return [own.text.length <= other.text.length ? own : other];
  });
}

const agree = (x: Figure, y: Figure): boolean =>
  x.value === y.value || (x.unit !== null && x.unit === y.unit && rounded(x, y));

const sharedFigures = (a: readonly Figure[], b: readonly Figure[]): Evidence["figures"] =>
  a.flatMap((own) => {
    const other = b.find((each) => agree(own, each));
    return other ? [[own, other] as const] : [];
  });

/** Spans of time are told of anything: "within three years" and "seven years ago" do not differ. */
const time = /^(?:second|minut|hour|dai|night|week|month|year|decad|centur|time)/;

/** Figures of one unit of which no two agree. */
function differing(a: readonly Figure[], b: readonly Figure[]): readonly [Figure, Figure] | null {
  for (const own of a) {
    if (own.unit === null || time.test(own.unit)) continue;
    const others = b.filter(({ unit }) => unit === own.unit);
    const [other] = others;
    const owns = a.filter(({ unit }) => unit === own.unit);
    if (other && !owns.some((x) => others.some((y) => agree(x, y)))) return [own, other];
  }
  return null;
}

/** Fewer words in common make no run. */
const fewestForRun = 2;

/** From so many words on a saying may be common words only. */
const saying = 4;

const quoteSayings = ({ quoted }: Profile): boolean => quoted.words.length >= saying;

/** From so many words on a quotation is a statement rather than an expression. */
const statement = 5;

/** Two statements may have a word or two in common. */
const fewestOfStatement = 3;

const quotesAtLength = ({ words }: Passage): boolean =>
  words.filter(({ quoted }) => quoted).length >= statement;

/** Of a second word of a compound, what it adds to the first: "harbour land" is one thing, not two. */
const secondWord = 0.3;

/** Roots of content words that both have; of compounds that both have, the commoner word counts little. */
function sharedWords(a: Profile, b: Profile): Map<string, number> {
  const shared = new Map<string, number>();
  for (const [root, weight] of a.weights) if (b.weights.has(root)) shared.set(root, weight);
  for (const [compound, [first, second]] of a.compounds) {
    if (!b.compounds.has(compound)) continue;
    const commoner = (a.weights.get(first) ?? 0) < (a.weights.get(second) ?? 0) ? first : second;
    shared.set(commoner, secondWord * (a.weights.get(commoner) ?? 0));
  }
  return shared;
}

/** Of less weight than this, a sentence says too little for a share of it to mean anything. */
const leastSaid = 1.5;

/** All that speaks for and against a pair. Time of the product of their words where they share some, else linear. */
export function evidenceFor(a: Profile, b: Profile): Evidence {
  const [acts, actors] = [sharedActs(a, b), sharedActors(a, b)];
  const shared = sharedWords(a, b);
  for (const { key, weight } of [...acts, ...actors]) shared.set(key, weight);
  const isName = (root: string) => a.who.has(root) || b.who.has(root);
  let [content, named] = [0, 0];
  for (const [root, weight] of shared)
    if (isName(root)) named += weight;
    else content += weight;
  const cosine = (weight: number, x: number, y: number) =>
    weight / Math.sqrt(Math.max(leastSaid, x) * Math.max(leastSaid, y));
  const [x, y] = [a.passage, b.passage];
  const runs = shared.size >= fewestForRun;
  const same = runs || (quoteSayings(a) && quoteSayings(b)) ? quotedRun(a, b) : null;
  const figures = sharedFigures(x.figures, y.figures);
  const counted = (figure: Figure) => !figure.year;
  const speakers = speakersOf(x.speakers, y.speakers);
  return {
    shared,
    acts: acts.map(({ texts }) => texts),
    actors: actors.map(({ texts }) => texts),
    content,
    named,
    share: cosine(content + named, a.total, b.total),
    contentShare: cosine(content, a.plain, b.plain),
    quoted: same,
    whole: same !== null && isWholeQuotation(same, a, b),
    otherWords: (same?.a.length ?? 0) < fewestOfStatement && quotesAtLength(x) && quotesAtLength(y),
    plain: runs ? plainRun(a, b) : null,
    names: [...new Set(sharedNames(a.names, b.names).map(({ text }) => text))],
    figures,
    differ: differing(x.figures.filter(counted), y.figures.filter(counted)),
    noneInCommon: figures.length === 0 && x.figures.some(counted) && y.figures.some(counted),
    speakers: speakers === "different" && actors.length > 0 ? null : speakers,
  };
}
