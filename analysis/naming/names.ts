import { knownAt } from "../shared/gazetteer";
import { isCapital as beginsCapital, lower } from "../shared/letters";
import type { Token } from "../types";
import { lowerAt } from "./mention";
import data from "./names.json";
import { isPossessive } from "./possessive";
import { isTitle } from "./titles";

const CALENDAR = new Set(data.calendar.words);
/** Words in lower case that a name may begin with ("al", "von"). */
export const PARTICLES = new Set(data.particles.words);
/** Those of them that do so only with a hyphen: "as-Sabah", not "as Trump". */
const HYPHENED = new Set(data.particles.hyphened);
const BODIES_OF = new Set(data.bodiesOf.words);
const MEMBERS = new Set(data.members.words);
/** Longest name, in tokens: keeps the cost linear where everything is in capitals. */
const LONGEST = 24;
/** Tokens a name must have for a country to follow its hyphen ("Defense for Children - Palestine"). */
const FEWEST_BEFORE_DASH = 2;

/** What a token may begin: anything; only a phrase like "the regime"; or nothing, as most words in lower case. */
export type Opening = "any" | "definite" | "none";

/** What the names of a document must be read with. */
export interface Context {
  /** Words the document writes in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** Sentences in capitals throughout, where capitals say nothing. */
  readonly inCapitals: ReadonlySet<number>;
  /** Pairs "International-Palestine" that the document writes with a hyphen: with a comma they are one name too. */
  readonly branches: ReadonlySet<string>;
  /** What may be named from each token on. */
  readonly openings: readonly Opening[];
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && beginsCapital(token.text);

/** Whether the token can open a name: capitalised for another reason than the start of the sentence. */
function opens(tokens: readonly Token[], at: number, { lowerCase }: Context): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || CALENDAR.has(token.text) || /^\p{Lu}{2,}s$/u.test(token.text)) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  const first =
    tokens[at - 1]?.sentence !== token.sentence || /^["'*([:;.!?]$/.test(tokens[at - 1]?.text ?? "");
  if (token.pos !== "PROPN")
    return !first && isCapital(tokens[at + 1]) && tokens[at + 1]?.pos === "PROPN" && token.pos !== "VERB";
  return !first || !lowerCase.has(lower(token.text)) || goesOn(tokens, at);
}

/** Whether a sentence's first word is followed by more of a name: "Human Rights Watch", "Defense for Children". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = /^(?:of|for)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return isCapital(tokens[next]) && tokens[next]?.pos === "PROPN" && !knownAt(tokens, next);
}

/**
 * End of the proper name that starts at token `from` (index after its last token), or `from` if none starts there.
 * A name is a run of capitalised words with particles ("al-Haq"), "of", "for", "&" and the like between them.
 */
export function nameEnd(tokens: readonly Token[], from: number, context: Context): number {
  const sentence = tokens[from]?.sentence;
  if (sentence === undefined || context.inCapitals.has(sentence)) return from;
  let at = particleEnd(tokens, from);
  if (at === from && !opens(tokens, from, context)) return from;
  at = Math.max(at, from + 1);
  let linkAt = -1;
  while (at < from + LONGEST && tokens[at]?.sentence === sentence) {
    const next = wordAfterLink(tokens, { from, at, linkAt }, context);
    if (next < 0 || tokens[next]?.sentence !== sentence) break;
    if (next > at && /^(?:of|for)$/.test(tokens[at]?.text ?? "")) linkAt = next;
    const end = Math.max(particleEnd(tokens, next), next + 1);
    if (end === next + 1 && !continues(tokens, from, next)) break;
    if (linkAt < 0 && isPossessive(tokens, next - 1)) break;
    at = end;
  }
  return at;
}

/** End of "al-Haq", "von der Leyen": particles before a capitalised word; `from` if there are none. */
function particleEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && PARTICLES.has(lowerAt(tokens, at, from)))
    at += tokens[at + 1]?.text === "-" ? 2 : 1;
  const hyphen = at > from && tokens[at - 1]?.text === "-";
  if (!hyphen && HYPHENED.has(lowerAt(tokens, from, from))) return from;
  const name = at > from && isCapital(tokens[at]) && tokens[at]?.sentence === tokens[from]?.sentence;
  return name && (hyphen || isCapital(tokens[from - 1])) ? at + 1 : from;
}

function continues(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || CALENDAR.has(token.text) || isTitle(tokens, at)) return false;
  const afterCountry = knownAt(tokens, from)?.to === at;
  return !(afterCountry && token.pos === "ADJ");
}

/** Index of the word that goes on with the name at `at`, past one linking word or mark; -1 if nothing does. */
function wordAfterLink(
  tokens: readonly Token[],
  { from, at, linkAt }: { readonly from: number; readonly at: number; readonly linkAt: number },
  { branches }: Context,
): number {
  const text = tokens[at]?.text ?? "";
  if (text === "of" && linkAt < 0 && !takesOf(tokens, from, at)) return -1;
  if (/^(?:of|for)$/.test(text)) return tokens[at + 1]?.text === "the" ? at + 2 : at + 1;
  if (text === "&") return at + 1;
  if (text === "'s") return linkAt > 0 && isCapital(tokens[at + 1]) ? at + 1 : -1;
  if (text === "and")
    return linkAt > 0 && at - linkAt === 1 && isCapital(tokens[at + 1]) && !knownAt(tokens, at + 1)
      ? at + 1
      : -1;
  if (text === ",") return branches.has(branch(tokens, at)) ? at + 1 : -1;
  if (text !== "-") return at;
  const tight =
    tokens[at]?.span.start === tokens[at - 1]?.span.end &&
    tokens[at]?.span.end === tokens[at + 1]?.span.start;
  const right = knownAt(tokens, at + 1);
  if (right) return right.known.roles.has("country") && at - from >= FEWEST_BEFORE_DASH ? at + 1 : -1;
  return tight && isCapital(tokens[at + 1]) && !knownAt(tokens, at - 1) ? at + 1 : -1;
}

/** Whether "of" goes on with the name before it: "Bank of Chile", "Supreme Court of Chile"; not "Ann Lee of Lima". */
const takesOf = (tokens: readonly Token[], from: number, at: number): boolean =>
  BODIES_OF.has(tokens[at - 1]?.text ?? "") || (at === from + 1 && !MEMBERS.has(tokens[from]?.text ?? ""));

/** The words on either side of token `at`, as `Context.branches` holds them. */
export const branch = (tokens: readonly Token[], at: number): string =>
  `${tokens[at - 1]?.text ?? ""}-${tokens[at + 1]?.text ?? ""}`;
