import { isCommand } from "../shared/commands";
import type { Relation } from "./relation";
import type { Sheet } from "./sheet";

/** What stands before the verb of a command: "2. Immediately demand …". */
const LEADING = /^(?:NUM|ADV)$/;

/** What a demand asks for has not been said: "Issue a statement that rejects …". Elsewhere "See what he said" is a cue. */
export function isCommanded(sheet: Sheet, { head, cue }: Relation, authored: boolean): boolean {
  const { tokens, first, end, quote } = sheet;
  const from = first[head] as number;
  const leads = tokens
    .slice(from, head)
    .every(({ word, pos, lemma }) => !word || LEADING.test(pos) || lemma === "please");
  if (cue === null || quote[head] !== 0 || !(authored || leads)) return false;
  return isCommand(tokens, from, end[head] as number);
}
