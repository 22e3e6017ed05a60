import type { Added, Taken } from "#corpus/store";
import type { Session } from "./command";

/** Counts what became of documents, and says it. */
export interface Tally {
  add(outcome: Added | Taken | { readonly problem: string }): void;
  /** Says the sum; returns of how many documents the corpus has something new. */
  end(): number;
}

/** After so many documents it is said how far the import is. */
const step = 1000;

const words = {
  added: "added",
  changed: "saved as new versions",
  unchanged: "in the corpus already",
  restored: "taken back from the deleted",
  kept: "in the corpus with other metadata, which were kept (--update takes those of the input)",
} as const;

const news = ["added", "changed", "restored"] as const;

/** A new count for a session; documents that failed are named as they come. */
export function tally({ say, fail }: Pick<Session, "say" | "fail">): Tally {
  const counts = new Map<keyof typeof words, number>();
  let all = 0;
  let failed = 0;
  return {
    add(taken) {
      if ("problem" in taken) {
        failed += 1;
        return fail(taken.problem);
      }
      counts.set(taken.outcome, (counts.get(taken.outcome) ?? 0) + 1);
      all += 1;
      if (all % step === 0) say(`${all} documents so far`);
    },
    end() {
      const kinds = Object.keys(words) as (keyof typeof words)[];
      const parts = kinds.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)} ${words[kind]}`] : []));
      say(`documents: ${[...parts, ...(failed > 0 ? [`${failed} failed`] : [])].join(", ") || "none"}`);
      return news.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
    },
  };
}
