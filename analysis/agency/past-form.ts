import { type Action, verbs } from "./actions";
import { auxiliaries } from "./auxiliaries";
import type { VerbForm } from "./inflect";
import { takesObject } from "./object";
import type { Use } from "./verb-group";
import { BE, isAdverb, isNoun, isPossessive, pos, type View, word } from "./view";

/** Past forms that are nouns behind an article: "a shot at the title". */
const NOUN_LIKE = /^(?:shot|hit|cut)$/;
const ARTICLE = /^(?:an?|another|one|the)$/;

/** A past form without auxiliary: "the raided offices", "troops seized files", "files seized from the offices". */
export function pastUse(
  view: View,
  at: number,
  {
    action,
    forms,
    to,
  }: { readonly action: Action; readonly forms: ReadonlySet<VerbForm>; readonly to: number },
): Use {
  if (!forms.has("participle")) return "finite";
  const before = pos(view, at - 1);
  const opensNoun =
    before === null || before === "DET" || before === "ADJ" || before === "NUM" || before === "ADP";
  const nominal = isNoun(view, to) || (pos(view, to) === "ADJ" && isNoun(view, to + 1));
  if (NOUN_LIKE.test(word(view, at)) && ARTICLE.test(word(view, at - 1)) && !nominal) return "none";
  if (nominal && (opensNoun || isPossessive(view, at - 1) || word(view, at - 1) === "'s")) return "none";
  if (before === "CCONJ" && !takesObject(view, to) && followsParticiple(view, at - 1)) return "passive";
  if (!forms.has("past") || word(view, to) === "by") return "reduced";
  if (takesObject(view, to) || sharesObject(view, to) || action.subject === "victim") return "finite";
  if (action.only?.some((object) => object === word(view, to) || object === word(view, to + 1)))
    return "finite";
  if (before === null || before === "PRON" || before === "PUNCT" || before === "CCONJ") return "finite";
  return action.object === "optional" && !hasFiniteVerb(view, at) ? "finite" : "reduced";
}

/** "police arrested and beat the men": the verb behind the conjunction has the object of both. */
const sharesObject = (view: View, at: number): boolean =>
  pos(view, at) === "CCONJ" &&
  verbs.get(word(view, at + 1))?.forms.has("past") === true &&
  takesObject(view, at + 2);

/** Tokens between two participles that share "were". */
const PARTICIPLE_REACH = 12;

/** "were spat at, pushed and beaten": the verb before the conjunction that has an auxiliary is a passive participle. */
function followsParticiple(view: View, conjunction: number): boolean {
  for (let at = conjunction - 1; at >= view.from && conjunction - at < PARTICIPLE_REACH; at -= 1) {
    const participle = pos(view, at) === "VERB" && /(?:ed|en|n|t)$/.test(word(view, at));
    const auxiliary = participle ? auxiliaries(view, at).nearest : "";
    if (auxiliary !== "") return BE.has(auxiliary);
    if (
      !participle &&
      word(view, at) !== "," &&
      !/^(?:ADV|ADP|DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(pos(view, at) ?? "") &&
      !isAdverb(view, at)
    )
      return false;
  }
  return false;
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
