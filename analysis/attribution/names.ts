import type { Token } from "../types";
import { isRole } from "./source-type";

/** The full names of one document, by surname and by initials. */
export type Names = ReadonlyMap<string, string>;

/** Longest run of capitalised words that is read as a person's name. */
const LONGEST_NAME = 4;

/** Maps each surname to the longest name that ends in it, and initials to the name they stand for. */
export function namesIn(tokens: readonly Token[]): Names {
  const names = new Map<string, string>();
  for (const run of nameRuns(tokens)) {
    const full = run.map(({ text }) => text).join(" ");
    const last = run.at(-1)?.text ?? "";
    if (run.length > 1 && run.length <= LONGEST_NAME && (names.get(last)?.length ?? 0) < full.length)
      names.set(last, full);
    const initials = run.map(({ text }) => text[0] ?? "").join("");
    if (run.length > 1 && /^\p{Lu}{2,}$/u.test(initials)) names.set(initials, full);
  }
  return names;
}

/** The name that the head of a phrase belongs to, in full where the document gives it in full; else `null`. */
export function nameAround(phrase: readonly Token[], head: Token, names: Names): string | null {
  const runs = [...nameRuns(phrase)];
  const run =
    runs.find((candidate) => candidate.includes(head)) ??
    runs.findLast((candidate) => followsOffice(phrase, candidate)) ??
    runs.find((candidate) => candidate.length > 1 && candidate[0] === phrase[0]);
  const last = run?.at(-1);
  if (!run || !last) return null;
  const text = run.map((token) => token.text).join(" ");
  const full = names.get(last.text);
  return full?.endsWith(text) || run.length === 1 ? (full ?? null) : text;
}

/** "Secretary of State | Ann Lee", "the spokesperson | Ann Lee": a full name right behind an office. */
function followsOffice(phrase: readonly Token[], run: readonly Token[]): boolean {
  const before = phrase[phrase.indexOf(run[0] as Token) - 1];
  return run.length > 1 && before !== undefined && before.pos !== "ADP" && before.text !== ",";
}

/** Runs of neighbouring proper nouns, cut behind offices ("Prosecutor | Karim Khan", "Secretary of State | A. Blinken"). */
function* nameRuns(tokens: readonly Token[]): Generator<readonly Token[]> {
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const office = token !== undefined && (isRole(token) || isOfficeOf(tokens, at));
    if (token?.pos === "PROPN" && !office && token.sentence === tokens[from]?.sentence) continue;
    if (at > from && !isRole(tokens[from] as Token)) yield tokens.slice(from, at);
    from = token?.pos === "PROPN" && !office ? at : at + 1;
  }
}

const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === "of" && tokens[at - 2] !== undefined && isRole(tokens[at - 2] as Token);
