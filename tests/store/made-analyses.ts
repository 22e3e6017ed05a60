import type { Analysis } from "../../analysis";
import { type Store, storedDocument } from "../../corpus/store";

export const edition = { version: "1.0.0", lexicon: "f".repeat(64) };

/** No words in any voice. */
export const none = (): readonly [] => [];

/** An analysis that found so much, of a document as it stands in the store. */
export function found(store: Store, id: string, count: number, by = edition): Analysis {
  const there = storedDocument(store, id);
  if (!there) throw new Error(`no ${id}`);
  const score = {
    value: count / 10,
    count,
    of: 10,
    interval: [count / 20, count / 5] as const,
    method: "",
    marks: [],
  };
  const scores = { loaded: score, "claims.self": { ...score, value: null, reason: "no claim" } };
  return {
    document: there.document,
    analyser: { ...by, text: "" },
    words: 10,
    scores,
  } as unknown as Analysis;
}
