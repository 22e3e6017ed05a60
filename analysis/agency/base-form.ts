import type { VerbForm } from "./inflect";
import { opensObject, takesObject } from "./object";
import type { Use } from "./verb-group";
import { isNoun, isPossessive, pos, type View, word } from "./view";

/** Words of this ending are no nouns, whatever their tag says. */
const ONLY_VERB = /i[sz]e$/;

/** A base or -s form without auxiliary, which may be a noun: the neighbours decide before the tag does. */
export function baseUse(view: View, at: number, forms: ReadonlySet<VerbForm>): Use {
  const before = pos(view, at - 1);
  const afterModifier = before === "DET" || before === "ADJ" || before === "ADP";
  if (afterModifier || isPossessive(view, at - 1) || word(view, at - 1) === "'s") return "nominal";
  const starts = before === null || before === "PUNCT";
  if (before === "PRON") return "finite";
  if (opensObject(view, at + 1) && (starts || isNoun(view, at - 1))) return starts ? "infinitive" : "finite";
  if (pos(view, at) !== "VERB" && !ONLY_VERB.test(word(view, at))) return "nominal";
  if (before === "CCONJ" && !takesObject(view, at + 1)) return "nominal";
  return (starts || before === "CCONJ") && forms.has("base") ? "infinitive" : "finite";
}
