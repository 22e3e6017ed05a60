import { type Action, nouns } from "./actions";
import { auxiliaries } from "./auxiliaries";
import { baseUse } from "./base-form";
import type { VerbForm } from "./inflect";
import { takesObject } from "./object";
import { pastUse } from "./past-form";
import { BE, HAVE, isNoun, isPossessive, isTime, MODAL, pos, type View, word } from "./view";

/** How the word is used: as a verb in one of these shapes, as a noun, or as an adjective that marks no action. */
export type Use = "finite" | "infinitive" | "gerund" | "passive" | "reduced" | "nominal" | "none";

/** A verb with its auxiliaries and particle: tokens `[from, to)`. */
export interface VerbGroup {
  readonly use: Use;
  readonly from: number;
  readonly to: number;
}

/** Reads how the form of an action's verb at token `at` is used. */
export function verbGroupAt(view: View, at: number, action: Action, forms: ReadonlySet<VerbForm>): VerbGroup {
  const { from, nearest } = auxiliaries(view, at);
  const to = particleEnd(view, at, action);
  const use =
    to === at + 1 && action.needsParticle ? "none" : readUse(view, at, { action, forms, nearest, to });
  const bare = use === "nominal" || use === "none" || use === "reduced";
  return { use, from: bare ? at : from, to };
}

/** End of the verb with its particle: "shut down", "shut them down". */
function particleEnd(view: View, at: number, { particles = [] }: Action): number {
  if (particles.includes(word(view, at + 1))) return at + 2;
  const pronoun = pos(view, at + 1) === "PRON" && particles.includes(word(view, at + 2));
  return pronoun ? at + 3 : at + 1;
}

interface Reading {
  readonly action: Action;
  readonly forms: ReadonlySet<VerbForm>;
  readonly nearest: string;
  readonly to: number;
}

function readUse(view: View, at: number, { action, forms, nearest, to }: Reading): Use {
  if (nearest === "to" && forms.has("base")) return "infinitive";
  if (MODAL.has(nearest) && forms.has("base")) return "finite";
  if (forms.has("ing")) return ingUse(view, at, nearest);
  if (forms.has("participle") && BE.has(nearest)) return isPredicate(view, to, action) ? "none" : "passive";
  if (forms.has("participle") && HAVE.has(nearest)) return "finite";
  if (forms.has("past") || forms.has("participle")) return pastUse(view, at, { action, forms, to });
  return baseUse(view, at, forms);
}

/** "are trusted partners": after "be", a participle with its noun is an adjective. */
function isPredicate(view: View, next: number, { complement }: Action): boolean {
  if (complement || isTime(view, next)) return false;
  let at = next;
  while (at < next + 2 && (pos(view, at) === "ADJ" || pos(view, at) === "PROPN")) at += 1;
  return pos(view, at) === "NOUN" && !isTime(view, at);
}

/** "how humiliating", "very damaging": an adjective. */
const DEGREE = /^(?:how|so|very|too|most|more|as|deeply|particularly|potentially)$/;

/** An "-ing" form; between two nouns it is part of a name for something: "a school shooting victim". */
function ingUse(view: View, at: number, nearest: string): Use {
  if (BE.has(nearest)) return "finite";
  const before = pos(view, at - 1);
  if (DEGREE.test(word(view, at - 1))) return "none";
  if (nouns.has(word(view, at)) && isNoun(view, at - 1) && isNoun(view, at + 1)) return "none";
  if (word(view, at + 1) === "of" || word(view, at - 1) === "'s") return "nominal";
  if (before === "DET" || before === "ADJ" || isPossessive(view, at - 1))
    return isNoun(view, at + 1) ? "none" : "nominal";
  return nouns.has(word(view, at)) && !takesObject(view, at + 1) ? "nominal" : "gerund";
}
