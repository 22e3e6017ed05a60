import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import type { PartOfSpeech, Reading, Sentence, Token } from "../types";

/** Longest run without a space that the tagger is given: its cost grows faster than the run. */
const LONGEST_RUN = 80;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const ADDRESS = /^[("<[]*(?:https?:\/\/|www\.)/i;
const HAS_WORD = /[\p{L}\p{N}]/u;

let tagger: WinkMethods | undefined;

/**
 * Words and punctuation of each sentence with part of speech and lemma, by wink-nlp's English model, which is loaded
 * at the first call. Tokens never overlap, hold no white space at their ends, and lose no character that is not space.
 */
export function tag({ clean, sentences }: Pick<Reading, "clean" | "sentences">): readonly Token[] {
  tagger ??= winkNLP(model, ["pos"]);
  const tokens: Token[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const piece of pieces(clean, sentence)) {
      const text = clean.slice(piece.start, piece.end);
      if (isSingle(text)) tokens.push(token(text, piece.start, "X", undefined, index));
      else tagPiece(tagger, text, piece.start, index, tokens);
    }
  }
  return tokens.map(withSaid).map(withName).map(withCommand);
}

/** The tagger takes "said" without "that" for an adjective ("Some said prices rose"), which it is only in "the said …". */
function withSaid(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.text !== "said" || token.pos === "VERB" || tokens[at - 1]?.lemma === "the") return token;
  return { ...token, pos: "VERB", lemma: "say" };
}

/** A capitalised word beside a name is part of the name, whatever verb or adjective it looks like ("… Rights Watch"). */
function withName(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.pos !== "VERB" || !CAPITALISED.test(token.text)) return token;
  const before = tokens[at - 1];
  const beside =
    before?.sentence === token.sentence && before.pos === "PROPN" && CAPITALISED.test(before.text);
  return beside ? { ...token, pos: "PROPN", lemma: token.text.toLowerCase() } : token;
}

/** "Issue a statement": a lone name before an article begins no sentence; it is a command. */
function withCommand(token: Token, at: number, tokens: readonly Token[]): Token {
  const next = tokens[at + 1];
  const opens = tokens[at - 1]?.sentence !== token.sentence || tokens[at - 1]?.text === ".";
  if (token.pos !== "PROPN" || !opens || !/^(?:a|an|the)$/.test(next?.text ?? "")) return token;
  return { ...token, pos: "VERB", lemma: token.text.toLowerCase() };
}

/** The sentence, with addresses and over-long runs of non-space characters apart. */
function* pieces(clean: string, { span }: Sentence) {
  let from = span.start;
  for (const run of clean.slice(span.start, span.end).matchAll(/\S+/g)) {
    if (run[0].length <= LONGEST_RUN && !ADDRESS.test(run[0])) continue;
    const start = span.start + run.index;
    if (start > from) yield { start: from, end: start };
    from = start + run[0].length;
    yield { start, end: from };
  }
  if (from < span.end) yield { start: from, end: span.end };
}

/** Whether the stretch is one token for the tagger: an address, or a run too long to look into. */
const isSingle = (stretch: string): boolean =>
  !/\s/.test(stretch) && (stretch.length > LONGEST_RUN || ADDRESS.test(stretch));

/** Adds the tokens of the text, which begins at `offset` of the document. */
function tagPiece(wink: WinkMethods, text: string, offset: number, sentence: number, into: Token[]) {
  const found = wink.readDoc(text).tokens();
  const values = found.out() as string[];
  const tags = found.out(wink.its.pos) as PartOfSpeech[];
  const lemmas = found.out(wink.its.lemma as ItsFunction<string>);
  let at = 0;
  for (const [index, value] of values.entries()) {
    const start = text.indexOf(value, at);
    if (start < 0) continue;
    if (start > at) addUntagged(text.slice(at, start), offset + at, sentence, into);
    at = start + value.length;
    if (value.trim()) into.push(token(value, offset + start, tags[index] ?? "X", lemmas[index], sentence));
  }
  addUntagged(text.slice(at), offset + at, sentence, into);
}

/** What the tagger passed over is one token, without the white space around it. */
function addUntagged(gap: string, start: number, sentence: number, into: Token[]) {
  const text = gap.trim();
  if (text) into.push(token(text, start + gap.indexOf(text), "X", undefined, sentence));
}

function token(
  text: string,
  start: number,
  pos: PartOfSpeech,
  lemma: string | undefined,
  sentence: number,
): Token {
  return {
    span: { start, end: start + text.length },
    text,
    lemma: (lemma ?? text).toLowerCase(),
    pos,
    sentence,
    word: HAS_WORD.test(text),
  };
}
