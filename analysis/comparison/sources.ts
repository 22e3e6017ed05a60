import { indicesWithin } from "../shared/spans";
import type { Analysis, Attribution, SourceCue, SourceKind, SourceType } from "../types";
import { markOf } from "./grouping";
import type { HeldWords } from "./word-shares";

/** What stands for a source that has no name of its own. */
const authors = "the authors";
const missing = "no source stated";

/** The name a source is counted under; capitals do not matter. */
export function sourceName({ source }: Attribution): string {
  if (source === null) return missing;
  return source.self ? authors : (source.name ?? source.text);
}

/** What kind of source an attribution has; the authors themselves and no source are kinds of their own. */
export function kindOf({ source }: Attribution): SourceKind {
  if (source === null) return "unstated";
  return source.self ? "authors" : source.type;
}

/** An attribution in its document. */
export interface Given {
  readonly analysis: Analysis;
  readonly attribution: Attribution;
}

/** One source with all that is attributed to it. */
export interface GivenSource {
  /** As it is met first. */
  readonly name: string;
  readonly type: SourceType;
  readonly given: readonly Given[];
}

export const givenIn = (analyses: readonly Analysis[]): readonly Given[] =>
  analyses.flatMap((analysis) => analysis.attributions.map((attribution) => ({ analysis, attribution })));

/** The sources told apart by name, whatever its capitals, in the order in which they are met. */
export function sourcesOf(given: readonly Given[]): readonly GivenSource[] {
  const sources = new Map<string, { name: string; type: SourceType; given: Given[] }>();
  for (const each of given) {
    const name = sourceName(each.attribution);
    const key = name.toLowerCase();
    const known = sources.get(key);
    if (known) known.given.push(each);
    else sources.set(key, { name, type: each.attribution.source?.type ?? "vague", given: [each] });
  }
  return [...sources.values()];
}

/** The id of an attribution, as scores name marks of several documents. */
export const idOf = ({ analysis, attribution }: Given): string =>
  markOf(analysis.document.id, attribution.id);

/** The words of what is given, by document; each word once, also where contents nest. */
export function heldWords(given: readonly Given[]): HeldWords {
  const held = new Map<Analysis, Set<number>>();
  for (const { analysis, attribution } of given) {
    const words = held.get(analysis) ?? new Set<number>();
    held.set(analysis, words);
    for (const span of attribution.content.spans) {
      const [from, to] = indicesWithin(analysis.tokens, span);
      for (let index = from; index < to; index += 1) if (analysis.tokens[index]?.word) words.add(index);
    }
  }
  return held;
}

/** The cue words of what is given, the most frequent first, then as they are met. */
export function cuesOf(given: readonly Given[], id: (given: Given) => string): readonly SourceCue[] {
  const cues = new Map<string, SourceCue & { readonly attributions: string[] }>();
  for (const each of given) {
    if (!each.attribution.cue) continue;
    const { lemma, stance } = each.attribution.cue;
    const key = JSON.stringify([lemma, stance]);
    const cue = cues.get(key) ?? { lemma, stance, attributions: [] };
    cue.attributions.push(id(each));
    cues.set(key, cue);
  }
  return [...cues.values()].sort((a, b) => b.attributions.length - a.attributions.length);
}
