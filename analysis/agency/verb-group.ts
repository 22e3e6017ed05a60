import { type Action, nouns } from "./actions";
import type { VerbForm } from "./inflect";
import { BE, HAVE, isAdverb, isNoun, isPossessive, isTime, MODAL, pos, type View, word } from "./view";

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

/** Where the auxiliaries before a verb begin, and the nearest of them ("" if there is none). */
function auxiliaries(view: View, at: number): { from: number; nearest: string } {
  let from = at;
  let nearest = "";
  for (let left = at - 1; left >= view.from && at - left < 8; left -= 1) {
    const here = word(view, left);
    const possessive = here === "'s" && pos(view, left) !== "AUX";
    if (!possessive && (BE.has(here) || HAVE.has(here) || MODAL.has(here) || here === "to")) {
      nearest ||= here;
      from = left;
    } else if (!isAdverb(view, left)) break;
  }
  return { from, nearest };
}

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

function ingUse(view: View, at: number, nearest: string): Use {
  if (BE.has(nearest)) return "finite";
  const before = pos(view, at - 1);
  if (word(view, at + 1) === "of" || word(view, at - 1) === "'s") return "nominal";
  if (before === "DET" || before === "ADJ" || isPossessive(view, at - 1))
    return isNoun(view, at + 1) ? "none" : "nominal";
  return nouns.has(word(view, at)) && !takesObject(view, at + 1) ? "nominal" : "gerund";
}

/** A past form without auxiliary: "the raided offices", "troops seized files", "files seized from the offices". */
function pastUse(view: View, at: number, { action, forms, to }: Omit<Reading, "nearest">): Use {
  if (!forms.has("participle")) return "finite";
  const before = pos(view, at - 1);
  const opensNoun =
    before === null || before === "DET" || before === "ADJ" || before === "NUM" || before === "ADP";
  const nominal = isNoun(view, to) || (pos(view, to) === "ADJ" && isNoun(view, to + 1));
  if (nominal && (opensNoun || isPossessive(view, at - 1) || word(view, at - 1) === "'s")) return "none";
  if (before === "CCONJ" && !takesObject(view, to) && followsParticiple(view, at - 1)) return "passive";
  if (!forms.has("past") || word(view, to) === "by") return "reduced";
  if (takesObject(view, to) || before === "PRON" || before === "PUNCT") return "finite";
  if (before === null || before === "CCONJ") return "finite";
  return action.object === "optional" && !action.subject && !hasFiniteVerb(view, at)
    ? "finite"
    : action.subject
      ? "finite"
      : "reduced";
}

/** "were raided and closed": what stands before the conjunction is a passive participle. */
function followsParticiple(view: View, conjunction: number): boolean {
  for (let at = conjunction - 1; at >= view.from && conjunction - at < 5; at -= 1) {
    if (pos(view, at) === "VERB" && /(?:ed|en|n|t)$/.test(word(view, at)))
      return BE.has(word(view, auxiliaries(view, at).from)) || auxiliaries(view, at).nearest !== "";
    if (!isAdverb(view, at) && pos(view, at) !== "ADP") return false;
  }
  return false;
}

/** A base or -s form without auxiliary, which may be a noun: the neighbours decide before the tag does. */
function baseUse(view: View, at: number, forms: ReadonlySet<VerbForm>): Use {
  const before = pos(view, at - 1);
  const previous = word(view, at - 1);
  if (
    previous === "'s" ||
    before === "DET" ||
    before === "ADJ" ||
    before === "ADP" ||
    isPossessive(view, at - 1)
  )
    return "nominal";
  const object = opensObject(view, at + 1);
  if (before === "PRON") return "finite";
  if (isNoun(view, at - 1) && object) return "finite";
  if (pos(view, at) !== "VERB" && !/i[sz]e$/.test(word(view, at))) return "nominal";
  if (before === "CCONJ" && !takesObject(view, at + 1)) return "nominal";
  if (before === null || before === "PUNCT" || before === "CCONJ")
    return forms.has("base") ? "infinitive" : "finite";
  return "finite";
}

/** A noun cannot be followed by these without a preposition: they open the object of a verb. */
const opensObject = (view: View, at: number): boolean =>
  (pos(view, at) === "DET" || isPossessive(view, at) || /^(?:him|them|us|me|it)$/.test(word(view, at))) &&
  !isTime(view, at);

function takesObject(view: View, at: number): boolean {
  if (isTime(view, at)) return false;
  const here = pos(view, at);
  return (
    opensObject(view, at) ||
    here === "NOUN" ||
    here === "PROPN" ||
    here === "NUM" ||
    (here === "ADJ" && isNoun(view, at + 1)) ||
    (here === "PRON" && !/^(?:who|which|that)$/.test(word(view, at)))
  );
}

/** Whether the clause has another finite verb, so that a past form after a noun is a participle. */
function hasFiniteVerb(view: View, skip: number): boolean {
  for (let at = Math.max(view.from, skip - 12); at < Math.min(view.to, skip + 12); at += 1) {
    if (
      at !== skip &&
      (pos(view, at) === "AUX" || (pos(view, at) === "VERB" && !/ing$/.test(word(view, at))))
    )
      return true;
  }
  return false;
}
