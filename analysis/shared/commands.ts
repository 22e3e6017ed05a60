import type { Token } from "../types";

/** "Sign the letter", "2. Please affirm that …": asks instead of asserting. */
export function isCommand(tokens: readonly Token[], from: number, to: number): boolean {
  const numbered = tokens[from + 1]?.text === "." && from + 2 < to;
  const at = numbered ? from + 2 : from;
  const verb = tokens[tokens[at]?.pos === "ADV" ? at + 1 : at];
  if (tokens[at]?.lemma === "please") return true;
  return verb?.pos === "VERB" && verb.text.toLowerCase() === verb.lemma;
}
