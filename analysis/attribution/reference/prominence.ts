import type { Token } from "../../types";

/**
 * How far a mention stands in the foreground of its sentence. After Lappin and Leass (Computational Linguistics 20,
 * 1994) and Kennedy and Boguraev (COLING 1996): the subject most, then objects, then what follows a preposition.
 */
export const PROMINENCE = { subject: 80, object: 50, oblique: 40, possessor: 30, modifier: 10 } as const;
export type Part = keyof typeof PROMINENCE;

/** How far to the left of a name its phrase is looked through, in tokens. */
const REACH = 6;
/** What stands before the head of a phrase as part of it, and what a clause may begin behind. */
const MODIFIES: ReadonlySet<Token["pos"]> = new Set(["DET", "ADJ", "NOUN", "NUM"]);
const OPENS_CLAUSE: ReadonlySet<Token["pos"]> = new Set(["PUNCT", "CCONJ", "SCONJ"]);

/** The part that the phrase of tokens `[start, to)` plays in its sentence, as far as its neighbours tell. */
export function partOf(tokens: readonly Token[], start: number, to: number): Part {
  const sentence = tokens[start]?.sentence;
  const next = within(tokens, sentence, to);
  if (next && /^['’]s?$/.test(next.text) && next.span.start === tokens[to - 1]?.span.end) return "possessor";
  if (next?.pos === "NOUN") return "modifier";
  if (/['’]s$/.test(tokens[to - 1]?.text ?? "")) return "possessor";
  let from = start;
  while (from > start - REACH && MODIFIES.has(within(tokens, sentence, from - 1)?.pos ?? "X")) from -= 1;
  const before = within(tokens, sentence, from - 1);
  if (before?.pos === "ADP") return "oblique";
  if (before?.text === "," && next?.text === "," && from < start) return "modifier";
  const verb = next?.pos === "ADV" ? within(tokens, sentence, to + 1) : next;
  if (verb?.pos === "VERB" || verb?.pos === "AUX") return "subject";
  return !before || OPENS_CLAUSE.has(before.pos) ? "subject" : "object";
}

/** The token, if it stands in that sentence. */
function within(tokens: readonly Token[], sentence: number | undefined, at: number): Token | undefined {
  const token = tokens[at];
  return token?.sentence === sentence ? token : undefined;
}
