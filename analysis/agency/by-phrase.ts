import { nouns } from "./actions";
import { absent, type Finding, named } from "./finding";
import { ownerOf } from "./owner";
import { isNoun, isTime, LIGHT, pos, REACH, type View, word, words } from "./view";

const STOPS = new Set([
  "that",
  "which",
  "who",
  "whom",
  "because",
  "while",
  "when",
  "if",
  "but",
  "after",
  "before",

  "he",
  "she",
  "they",
  "we",
  "i",
  "it",
  ";",
  ":",
  ".",
  "?",
  "!",
  "—",
  "–",
]);

/** The agent after "by" within the clause that goes on at token `start`: "were raided … by Israeli forces". */
export function byPhrase(view: View, start: number): Finding | null {
  for (let at = start; at < Math.min(view.to, start + REACH); at += 1) {
    const here = word(view, at);
    if (here === "by" && namesAgent(view, at + 1)) {
      return agentIn(view, at + 1, phraseEnd(view, at + 1));
    }
    if (STOPS.has(here)) return null;
    const light = LIGHT.has(view.tokens[at]?.lemma ?? "");
    if (pos(view, at) === "AUX" && !leadsToLight(view, at)) return null;
    if (pos(view, at) === "VERB" && !light && at > start && !/(?:ed|en|ing)$/.test(here)) return null;
  }
  return null;
}

/** The agent in the tokens after "by"; "by an air strike" names the event and not who did it. */
function agentIn(view: View, start: number, end: number): Finding {
  const head = headOf(view, start, end);
  const text = words(view, start - 1, end);
  if (!nouns.has(word(view, head))) return named(head, `'${text}' names the agent`);
  return ownerOf(view, head) ?? absent(`'${text}' names the event, not who did it`);
}

/** "by Monday", "by bombing", "by 2015" name no agent. */
const namesAgent = (view: View, at: number): boolean =>
  !isTime(view, at) &&
  pos(view, at) !== "VERB" &&
  pos(view, at) !== "NUM" &&
  pos(view, at) !== null &&
  !/ing$/.test(word(view, at));

/** "attacks were carried out by": the auxiliary belongs to a verb whose agent is the agent of the noun. */
function leadsToLight(view: View, at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1)
    if (LIGHT.has(view.tokens[next]?.lemma ?? "")) return true;
  return false;
}

/** End of the noun phrase at token `start`. */
export function phraseEnd(view: View, start: number): number {
  let at = start;
  while (at < start + 8 && /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON)$/.test(pos(view, at) ?? "")) at += 1;
  return Math.max(at, Math.min(start + 1, view.to));
}

/** Last noun of `[start, end)`, or its first token. */
export function headOf(view: View, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) if (isNoun(view, at)) return at;
  return start;
}
