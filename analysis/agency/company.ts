import { isCapital } from "../shared/letters";
import type { Token } from "../types";
import type { Action } from "./actions";
import { type View, word } from "./view";

/** The tokens `[from, to)` that name an action. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words on either side of an action among which those are sought that make it one, or another thing. */
const NEAR = 3;

/** Whether one of the words stands near that the action needs, if it needs any, and none that makes it another thing. */
export function inCompany(view: View, { from, to }: Stretch, { only, not }: Action): boolean {
  if (!only && !not) return true;
  const near: string[] = [];
  for (let at = from - NEAR; at < to + NEAR; at += 1) if (at < from || at >= to) near.push(word(view, at));
  return (!only || near.some((each) => only.includes(each))) && !near.some((each) => not?.includes(each));
}

/** "Louise M. Slaughter": the last word of a name. */
export const isSurname = ({ tokens }: View, at: number): boolean =>
  isCapital(tokens[at]?.text ?? "") && /^\p{Lu}\.$/u.test(tokens[at - 1]?.text ?? "");

/** "closed-door", "hard-fought": part of a compound. */
export const isCompound = ({ tokens }: View, at: number): boolean =>
  isTight(tokens[at], tokens[at + 1]) || isTight(tokens[at - 1], tokens[at]);

const isTight = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.span.end === right?.span.start && (left.text === "-" || right.text === "-");
