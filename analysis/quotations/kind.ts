import { cuesAt } from "../shared/cues";
import { indicesWithin } from "../shared/spans";
import type { Quotation, Reading, Span, Token } from "../types";
import namingWords from "./naming-words.json";

/** A quoted stretch of at most so many words may be a label at which the text keeps its distance. */
const LONGEST_SCARE = 4;
/** A fragment has its cue at most so many tokens before the mark. */
const CUE_REACH = 16;
const LONGEST_NAME = 8;
const BEFORE_NAME = new Set(namingWords.before);
const SMALL = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "for",
  "in",
  "on",
  "to",
  "from",
  "with",
  "at",
  "by",
  "or",
]);

/**
 * What kind of quoting a stretch is: *direct* speech (a clause), a *fragment* of speech (a phrase with a cue near by),
 * a *name* or title (capitalised throughout), or a *scare* quote (a short label that nobody near by is said to use).
 */
export function kindOf(
  { tokens, sentences }: Pick<Reading, "tokens" | "sentences">,
  span: Span,
  closed: boolean,
): Pick<Quotation, "kind" | "because"> {
  const [from, to] = indicesWithin(tokens, span);
  const inside = tokens.slice(from, to).filter(({ word }) => word);
  const first = inside[0];
  if (!closed) return { kind: "direct", because: ["the quotation mark has no partner: the end is inferred"] };
  if (!first) return { kind: "scare", because: ["no word between the marks"] };
  if (isName(inside, tokens, from))
    return { kind: "name", because: ["every word between the marks is capitalised"] };
  if (isSoCalled(tokens, from)) return { kind: "scare", because: ["“so-called” stands before the marks"] };
  const cue = nearestCue(tokens, from, sentences[first.sentence]?.span.start ?? 0);
  const opens = tokens[from - 1]?.sentence !== first.sentence || tokens[from - 1]?.pos === "PUNCT";
  const hasClause =
    inside.length > (opens ? 2 : LONGEST_SCARE) && inside.some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (hasClause) return { kind: "direct", because: [`${inside.length} words with a verb between the marks`] };
  if (cue) return { kind: "fragment", because: [`a phrase between the marks, after the cue “${cue}”`] };
  const giver = nearestGiver(tokens, from, first.sentence);
  if (giver) return { kind: "fragment", because: [`a name between the marks, given by a “${giver}”`] };
  if (opens && endsSpeech(tokens, to))
    return { kind: "direct", because: ["a comma or stop closes the quoted words"] };
  if (inside.length > LONGEST_SCARE)
    return { kind: "fragment", because: [`${inside.length} words without a verb between the marks`] };
  return { kind: "scare", because: ["a short label between the marks; nobody near by is said to use it"] };
}

/** "the so-called …", in one token or three. */
const isSoCalled = (tokens: readonly Token[], from: number): boolean =>
  /(?:^|-)called$/i.test(tokens[from - 1]?.text ?? "") &&
  (/^so-/i.test(tokens[from - 1]?.text ?? "") || tokens[from - 3]?.lemma === "so");

function isName(inside: readonly Token[], tokens: readonly Token[], from: number): boolean {
  if (inside.length > LONGEST_NAME) return false;
  const big = inside.filter(({ text }) => !SMALL.has(text));
  const capitalised = big.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return capitalised && (big.length > 1 || BEFORE_NAME.has(tokens[from - 1]?.text.toLowerCase() ?? ""));
}

function nearestCue(tokens: readonly Token[], from: number, sentenceStart: number): string | undefined {
  const last = Math.max(0, from - CUE_REACH);
  for (let at = from - 1; at >= last; at -= 1) {
    const token = tokens[at] as Token;
    if (token.span.start < sentenceStart || token.text === ";") return undefined;
    const cue = cuesAt(tokens, at).find(
      ({ noun, frames, stance }) =>
        frames.has("phrase") ||
        (!noun && token.pos === "VERB" && (stance !== "attitude" || frames.has("quote"))),
    );
    if (cue) return cue.lemmas.join(" ");
  }
  return undefined;
}

const GIVERS = new Set(namingWords.givers.words);

/** The noun of naming that the quoted label answers: "the description of the plan as “theft”". */
function nearestGiver(tokens: readonly Token[], from: number, sentence: number): string | undefined {
  let given = false;
  for (let at = from - 1; at >= Math.max(0, from - CUE_REACH); at -= 1) {
    const { lemma, pos, sentence: own } = tokens[at] as Token;
    if (own !== sentence || pos === "VERB") return undefined;
    given ||= lemma === "as";
    if (given && GIVERS.has(lemma)) return lemma;
  }
  return undefined;
}

/** `…,"` and `….` right before the closing mark. */
const endsSpeech = (tokens: readonly Token[], to: number): boolean =>
  /^[,.!?]$/.test(tokens[to - 2]?.text ?? "");
