import type { Stance, Token } from "../types";
import groups from "./cues.json";

/** What may follow (or precede) a cue: a quotation, a that-clause, an infinitive, "as …", a noun phrase, a source phrase, a source after "with". */
export type Frame = "quote" | "that" | "inf" | "as" | "np" | "phrase" | "with";

/** A word or phrase that ties a source to what it says or thinks. */
export interface CueEntry {
  readonly lemmas: readonly string[];
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
  readonly noun: boolean;
  /** Why the cue has this stance, and who says so. */
  readonly note: string;
  readonly source: string;
  /** What the cues of its group have in common. */
  readonly group: string;
}

/** A group of `cues.json`: each cue with its frames alone ("quote that"), or with its frames and a note of its own. */
interface CueGroup {
  readonly stance: Stance;
  readonly noun?: boolean;
  /** The note of every cue that has none of its own. */
  readonly note: string;
  readonly source: string;
  readonly cues: Readonly<Record<string, string | { readonly frames: string; readonly note: string }>>;
}

/** The cue lexicon, longest patterns first. */
export const cueEntries: readonly CueEntry[] = (groups as readonly CueGroup[])
  .flatMap((group) =>
    Object.entries(group.cues).map(([pattern, cue]) => {
      const { frames, note } = typeof cue === "string" ? { frames: cue, note: group.note } : cue;
      return {
        lemmas: pattern.split(" "),
        stance: group.stance,
        frames: new Set(frames.split(" ").filter(Boolean) as Frame[]),
        noun: group.noun === true,
        note,
        source: group.source,
        group: group.note,
      };
    }),
  )
  .sort((a, b) => b.lemmas.length - a.lemmas.length);

const byFirstLemma = new Map<string, CueEntry[]>();
for (const entry of cueEntries) {
  const first = entry.lemmas[0] as string;
  byFirstLemma.set(first, [...(byFirstLemma.get(first) ?? []), entry]);
}

const none: readonly CueEntry[] = [];

/** The cues whose words begin at token `at`, longest first, whatever its part of speech. */
export function cuesAt(tokens: readonly Token[], at: number): readonly CueEntry[] {
  const token = tokens[at];
  const entries = token && (byFirstLemma.get(token.lemma) ?? byFirstLemma.get(token.text.toLowerCase()));
  if (!entries) return none;
  return entries.filter(({ lemmas }) => lemmas.every((lemma, offset) => isWord(tokens[at + offset], lemma)));
}

const isWord = (token: Token | undefined, lemma: string): boolean =>
  token !== undefined && (token.lemma === lemma || token.text.toLowerCase() === lemma);
