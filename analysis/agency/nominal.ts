import type { Action } from "./actions";
import { byPhrase } from "./by-phrase";
import { absent, type Finding, named } from "./finding";
import { ownerOf } from "./owner";
import { subjectOf } from "./subject";
import { BE, isAdverb, isNoun, isTime, LIGHT, pos, type View, word } from "./view";

/** Most tokens between a light verb and its noun ("carried out a series of deadly attacks"). */
const LIGHT_REACH = 6;

/** Whether the noun at token `at` is the head of its phrase and names the action ("raids", not "arrest warrant"). */
export function isHead(view: View, at: number): boolean {
  if (word(view, at + 1) === "-" || word(view, at - 1) === "-") return false;
  return !isNoun(view, at + 1) || isTime(view, at + 1) || pos(view, at + 1) === "PROPN";
}

/** Whether and how the agent of the noun at token `at` is named in its own clause. */
export function agentOfNoun(view: View, at: number, action: Action): Finding {
  const ofVictim = word(view, at + 1) === "of";
  const owner = ownerOf(view, at);
  if (owner && (action.possessor !== "victim" || ofVictim)) return owner;
  const by = byPhrase(view, at + 1);
  if (by) return by;
  const between = action.mutual ? betweenAfter(view, at) : null;
  if (between !== null) return named(between + 1, "'between' names both sides");
  const light = lightSubject(view, at);
  if (light) return light;
  return absent(
    owner
      ? "noun; its possessor suffers the action"
      : "noun without 'by' or a possessor that names the agent",
  );
}

/** Most tokens from a noun to the sides between which it is: "clashes broke out again between". */
const SIDES_REACH = 5;

/** Where "between" follows the noun at token `at`, over its verb but no other noun; else `null`. */
function betweenAfter(view: View, at: number): number | null {
  for (let next = at + 1; next <= at + SIDES_REACH && !isNoun(view, next); next += 1)
    if (word(view, next) === "between") return next;
  return null;
}

/** The subject of "launch", "carry out", "impose", of which the noun is the object. */
function lightSubject(view: View, noun: number): Finding | null {
  for (let at = noun - 1; at >= view.from && noun - at <= LIGHT_REACH; at -= 1) {
    const kind = pos(view, at) ?? "";
    if (kind === "VERB" || LIGHT.has(view.tokens[at]?.lemma ?? "")) {
      if (!LIGHT.has(view.tokens[at]?.lemma ?? "")) return null;
      return subjectOfLight(view, at);
    }
    if (!/^(?:DET|ADJ|NUM|NOUN|ADP|PROPN|PART)$/.test(kind)) return null;
  }
  return null;
}

function subjectOfLight(view: View, verb: number): Finding | null {
  let group = verb;
  while (isAdverb(view, group - 1) || pos(view, group - 1) === "AUX") group -= 1;
  for (let at = group; at < verb; at += 1)
    if (BE.has(word(view, at)) && !/ing$/.test(word(view, verb))) return null;
  if (word(view, group - 1) === "to") return null;
  const subject = subjectOf(view, group);
  return subject.agent === "named"
    ? { ...subject, because: `${subject.because} of '${word(view, verb)}'` }
    : null;
}
