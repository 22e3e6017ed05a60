import { byPhrase, headOf } from "./by-phrase";
import { absent, type Finding, named } from "./finding";
import { ownerOf } from "./owner";
import { subjectOf } from "./subject";
import type { VerbGroup } from "./verb-group";
import {
  isActor,
  isAdverb,
  isNoun,
  isPossessive,
  MODAL,
  OBJECT_CONTROL,
  pos,
  type View,
  word,
  words,
} from "./view";

/** "were forced to shut down": the subject is made to act. */
const CAUSATIVE = /^(?:forced|compelled|coerced|obliged)$/;

/** Whether and how the agent of a verb group is named in its own clause. */
export function agentOfVerb(view: View, group: VerbGroup): Finding {
  if (group.use === "passive" || group.use === "reduced") {
    return byPhrase(view, group.to) ?? absent("passive without by-phrase");
  }
  if (group.use === "infinitive") return agentOfInfinitive(view, group.from);
  if (group.use === "gerund") {
    if (isPossessive(view, group.from - 1))
      return named(group.from - 1, `possessive '${word(view, group.from - 1)}' names the agent`);
    return absent("'-ing' form without a subject of its own");
  }
  return subjectOf(view, group.from);
}

/** Who acts in "Israel wants to …", "Israel's move to …", "told troops to …". */
function agentOfInfinitive(view: View, start: number): Finding {
  const to = markerOf(view, start);
  if (to === null) {
    const modal = sharedModal(view, start);
    return modal === null
      ? absent("imperative or infinitive without a subject of its own")
      : subjectOf(view, modal);
  }
  let before = to - 1;
  while (isAdverb(view, before)) before -= 1;
  if (isNoun(view, before) || pos(view, before) === "PRON") {
    const from = nounStart(view, before);
    const by = word(view, from - 1) === "by";
    if (by || isActor(view, headOf(view, from, before + 1)) || pos(view, before) === "PRON")
      return named(before, `'${words(view, from, before + 1)}' is to act`);
    const owner = ownerOf(view, before);
    if (!owner && OBJECT_CONTROL.has(view.tokens[from - 1]?.lemma ?? ""))
      return named(before, `'${words(view, from, before + 1)}' is to act`);
    return owner
      ? { ...owner, because: `${owner.because} of '${word(view, before)} to'` }
      : absent("infinitive without a subject of its own");
  }
  if (pos(view, before) !== "VERB" && pos(view, before) !== "ADJ")
    return absent("infinitive without a subject of its own");
  if (pos(view, before) === "VERB" && /ing$/.test(word(view, before)) && pos(view, before - 1) !== "AUX")
    return absent("infinitive without a subject of its own");
  if (CAUSATIVE.test(word(view, before)))
    return absent(`made to act: who '${word(view, before)}' is not the subject`);
  let group = before;
  while (pos(view, group - 1) === "AUX" || isAdverb(view, group - 1) || pos(view, group - 1) === "ADJ")
    group -= 1;
  return subjectOf(view, group);
}

/** The "to" of an infinitive, also where a conjunction shares it ("to outlaw and criminalize"). */
function markerOf(view: View, start: number): number | null {
  if (word(view, start) === "to") return start;
  for (let at = start - 1; at >= view.from && start - at < 8; at -= 1) {
    if (word(view, at) === "to") return at;
    if (!/^(?:CCONJ|VERB|PUNCT|ADV|ADP|NOUN)$/.test(pos(view, at) ?? "")) return null;
  }
  return null;
}

/** Tokens between a modal and the last of several verbs that share it. */
const MODAL_REACH = 16;

/** "would stir anger, exploit fears and drive people apart": the modal that a later verb of the list shares. */
function sharedModal(view: View, start: number): number | null {
  if (!/^(?:CCONJ|PUNCT)$/.test(pos(view, start - 1) ?? "") && !isAdverb(view, start - 1)) return null;
  for (let at = start - 1; at >= view.from && start - at < MODAL_REACH; at -= 1) {
    if (MODAL.has(word(view, at))) return at;
    if (/^(?:SCONJ|PRON|AUX)$/.test(pos(view, at) ?? "") || /^[.;:?!”"]$/.test(word(view, at))) return null;
  }
  return null;
}

function nounStart(view: View, last: number): number {
  let from = last;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos(view, from - 1) ?? "")) from -= 1;
  return from;
}
