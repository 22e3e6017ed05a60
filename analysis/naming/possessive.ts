import type { Token } from "../types";

/** A name that the tagger leaves together with its ending: "Lee's plan"; not "McDonald's closed". */
export const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === "PROPN" &&
  /.['’]s$/.test(tokens[at]?.text ?? "") &&
  !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "");

/** The name without that ending. */
export const withoutPossessive = (name: string): string => name.replace(/['’]s$/, "");
