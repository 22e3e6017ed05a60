import { isCapital, lower } from "../shared/letters";
import type { Token } from "../types";

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const ARTICLES = new Set(["a", "an", "the"]);

/** The token at `at` as it should have been tagged: each correction looks at tokens that are not corrected yet. */
export function corrected(tokens: readonly Token[], at: number): Token {
  const token = tokens[at] as Token;
  switch (token.pos) {
    case "VERB":
      return withObject(isCapital(token.text) ? withName(token, tokens[at - 1]) : token, tokens[at - 1]);
    case "PROPN":
      return withCommand(withSaid(token, tokens[at - 1]), at, tokens);
    case "NOUN":
      return withClaims(token, tokens[at - 1], tokens[at + 1]);
    default:
      return withSaid(token, tokens[at - 1]);
  }
}

const BEGINS_CLAUSE: ReadonlySet<Token["pos"]> = new Set(["DET", "PRON", "SCONJ"]);

/** "The ministry claims the …": after a noun or name and before what can begin a clause, it is a verb. */
function withClaims(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const claims =
    token.text === "claims" &&
    (before?.pos === "NOUN" || before?.pos === "PROPN") &&
    after !== undefined &&
    BEGINS_CLAUSE.has(after.pos);
  return claims ? { ...token, pos: "VERB", lemma: "claim" } : token;
}

/** "The minister of works said": no verb in "-s" follows "of"; it is a noun, or with a capital part of a name. */
function withObject(token: Token, before: Token | undefined): Token {
  const follows = before?.lemma === "of" && before.pos === "ADP" && before.sentence === token.sentence;
  if (!follows || token.pos !== "VERB" || !/[^s]s$/.test(token.text)) return token;
  return CAPITALISED.test(token.text)
    ? { ...token, pos: "PROPN", lemma: lower(token.text) }
    : { ...token, pos: "NOUN" };
}

/** The tagger takes "said" without "that" for an adjective ("Some said prices rose"), which it is only in "the said …". */
const withSaid = (token: Token, before: Token | undefined): Token =>
  token.text === "said" && before?.lemma !== "the" ? { ...token, pos: "VERB", lemma: "say" } : token;

/** A capitalised word beside a name is part of the name, whatever verb or adjective it looks like ("… Rights Watch"). */
function withName(token: Token, before: Token | undefined): Token {
  const beside =
    before?.sentence === token.sentence && before.pos === "PROPN" && CAPITALISED.test(before.text);
  return beside && CAPITALISED.test(token.text)
    ? { ...token, pos: "PROPN", lemma: token.text.toLowerCase() }
    : token;
}

/** "Issue a statement": a lone name before an article begins no sentence; it is a command. */
function withCommand(token: Token, at: number, tokens: readonly Token[]): Token {
  if (!ARTICLES.has(tokens[at + 1]?.text ?? "")) return token;
  const before = tokens[at - 1];
  const opens = before?.sentence !== token.sentence || before.text === ".";
  return opens ? { ...token, pos: "VERB", lemma: token.text.toLowerCase() } : token;
}
