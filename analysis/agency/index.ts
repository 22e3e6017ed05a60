import { lower } from "../shared/letters";
import { sentenceEnd } from "../shared/sentence-ranges";
import type { Agency, Reading, Token } from "../types";
import { type Action, actionWords, nouns, verbs } from "./actions";
import { inCompany, isCompound, isSurname } from "./company";
import { type Candidates, candidatesIn, nearest } from "./elsewhere";
import type { Finding } from "./finding";
import { agentOfNoun, isHead } from "./nominal";
import { verbGroupAt } from "./verb-group";
import { agentOfVerb } from "./verbal";
import { type View, words } from "./view";

/** An action found in a sentence, with the tokens `[from, to)` that name it. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly action: Action;
  readonly form: Agency["form"];
  readonly finding: Finding;
  /** An infinitive or "-ing" form, whose agent an earlier subject may be. */
  readonly controlled: boolean;
  /** Tokens of the one who suffers, as far as their place shows it: no agent. */
  readonly victim: { readonly from: number; readonly to: number };
}

/**
 * Every action with a victim or an effect, and whether the text names who does it: in the clause itself ("named"),
 * elsewhere in the sentence, or nowhere in it ("absent": passives without "by", nouns without a possessor).
 * Negated and possible actions count; participles that are adjectives ("trusted partners") do not.
 *
 * A mark stands in the voice of its first token. Linear in the text: no rule looks further than `REACH` tokens.
 */
export function agency(
  reading: Pick<Reading, "document" | "tokens" | "sentences" | "voices">,
): readonly Agency[] {
  const { tokens, voices } = reading;
  const marks: Agency[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = sentenceEnd(tokens, from);
    const view = { tokens, from, to };
    const found = actionsIn(view);
    if (found.length === 0) continue;
    const candidates = candidatesIn(
      view,
      found.flatMap(({ finding }) => (finding.at === null ? [] : [finding.at])),
    );
    for (const each of found) marks.push(mark(view, each, candidates, marks.length + 1, voices[each.from]));
  }
  return marks;
}

function actionsIn(view: View): readonly Found[] {
  const found: Found[] = [];
  for (let at = view.from; at < view.to; at += 1) {
    const each = actionAt(view, at);
    if (!each) continue;
    found.push(each);
    at = each.to - 1;
  }
  return found;
}

function actionAt(view: View, at: number): Found | null {
  const text = lower((view.tokens[at] as Token).text);
  if (!actionWords.has(text) || isSurname(view, at)) return null;
  const verb = verbs.get(text);
  const group = verb ? verbGroupAt(view, at, verb.action, verb.forms) : null;
  if (verb && group && group.use !== "nominal") {
    if (group.use === "none" || isCompound(view, at) || !inCompany(view, group, verb.action)) return null;
    const passive = group.use === "passive" || group.use === "reduced";
    const finding: Finding =
      verb.action.subject === "victim"
        ? {
            agent: "absent",
            at: null,
            because: `the subject of '${words(view, group.from, group.to)}' suffers it`,
          }
        : agentOfVerb(view, group);
    const victim = passive
      ? { from: Math.max(view.from, group.from - 6), to: group.from }
      : { from: group.to, to: group.to + 4 };
    return {
      from: group.from,
      to: group.to,
      action: verb.action,
      form: passive ? "passive" : "active",
      finding,
      controlled: group.use === "infinitive" || group.use === "gerund",
      victim,
    };
  }
  const action = nouns.get(text);
  if (!action || !isHead(view, at) || !inCompany(view, { from: at, to: at + 1 }, action)) return null;
  return {
    from: at,
    to: at + 1,
    action,
    form: "nominal",
    finding: agentOfNoun(view, at, action),
    controlled: false,
    victim: { from: at, to: at + 1 },
  };
}

function mark(
  { tokens }: View,
  { from, to, action, form, finding, controlled, victim }: Found,
  candidates: Candidates,
  number: number,
  voice: Agency["voice"] | undefined,
): Agency {
  const other = finding.agent === "named" ? null : nearest(candidates, from, victim, controlled);
  const elsewhere = other === null ? [] : [`'${tokens[other]?.text}' elsewhere in the sentence`];
  return {
    id: `g${number}`,
    span: { start: (tokens[from] as Token).span.start, end: (tokens[to - 1] as Token).span.end },
    verb: action.as ?? action.verb,
    form,
    agent: other === null ? finding.agent : "elsewhere",
    voice: voice ?? "unattributed",
    because: [finding.because, ...elsewhere],
  };
}
