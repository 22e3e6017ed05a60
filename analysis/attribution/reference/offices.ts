import type { Token } from "../../types";
import type { NameRun } from "./name-runs";
import { isPast, officeOf } from "./titles";

/** How far from a name an office is looked for, in tokens. */
const REACH = { before: 6, behind: 9 };

/** What a person is called beside the name. */
export interface Offices {
  readonly current: readonly string[];
  readonly past: readonly string[];
  /** Whether an office stands directly before the name. */
  readonly before: boolean;
}

/** "the envoy Ann Lee", "former Senator Lee", "the press secretary, Ann Lee", "Ann Lee, a judge": offices beside a name. */
export function officesAround(tokens: readonly Token[], run: NameRun): Offices {
  const current: string[] = [];
  const past: string[] = [];
  const before = readBefore(tokens, run, current, past);
  readBehind(tokens, run.to, current, past);
  return { current, past, before };
}

function readBefore(
  tokens: readonly Token[],
  { start, from }: NameRun,
  current: string[],
  past: string[],
): boolean {
  const { sentence } = tokens[from] as Token;
  const comma = from === start && tokens[start - 1]?.text === ",";
  const end = comma ? start - 1 : from;
  let stated = false;
  for (let at = end - 1; at >= Math.max(0, end - REACH.before); at -= 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence) break;
    if (!/^(?:NOUN|PROPN|ADJ|ADP|PUNCT)$/.test(token.pos) || token.text === ",") break;
    if (token.pos === "ADP" && token.lemma !== "of") break;
    const office = token.pos === "ADJ" || token.lemma === "member" ? undefined : officeOf(token);
    const nearest = at === end - 1 || at >= start || (from > start && tokens[at + 1]?.lemma === "of");
    if (office && nearest) {
      (isHeldNoMore(tokens, at) ? past : current).push(inFull(tokens, at, office));
      stated ||= !comma;
    }
  }
  return stated;
}

/** The office that follows behind a comma: "Ann Lee, the party's leader, said". */
function readBehind(tokens: readonly Token[], to: number, current: string[], past: string[]): void {
  if (tokens[to]?.text !== "," && tokens[to]?.lemma !== "of") return;
  const { sentence } = tokens[to] as Token;
  let from = to;
  if (tokens[to]?.lemma === "of") while (from < to + 4 && tokens[from]?.text !== ",") from += 1;
  for (let at = from + 1; at < from + REACH.behind; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.text === "," || /^(?:VERB|AUX|PRON|CCONJ)$/.test(token.pos))
      return;
    const office = token.pos === "NOUN" || token.pos === "PROPN" ? officeOf(token) : undefined;
    if (office && !/[^s]s$/.test(token.text))
      (isHeldNoMore(tokens, at) ? past : current).push(inFull(tokens, at, office));
    if (token.pos === "ADP") return;
  }
}

/** "prime minister": the office with the word before it. */
function inFull(tokens: readonly Token[], at: number, office: string): string {
  const before = tokens[at - 1];
  const modifies =
    before?.sentence === tokens[at]?.sentence &&
    /^(?:NOUN|ADJ|PROPN)$/.test(before?.pos ?? "") &&
    !isPast(before as Token);
  return modifies ? `${before?.lemma} ${office}` : office;
}

function isHeldNoMore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const token = tokens[before] as Token;
    if (token.sentence !== tokens[at]?.sentence || token.text === ",") return false;
    if (isPast(token)) return true;
  }
  return false;
}
