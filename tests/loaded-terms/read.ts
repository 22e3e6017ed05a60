import winkModel from "wink-eng-lite-web-model";
import winkNLP, { type ItemToken, type ItsFunction } from "wink-nlp";
import { loadedTerms } from "../../analysis/loaded-terms";
import type { LoadedTerm, PartOfSpeech, Token, Voice } from "../../analysis/types";
import { documentOf } from "../support/read";

const nlp = winkNLP(winkModel, ["sbd", "pos"]);
const its = nlp.its;

/** Tokens as wink tags them, all in one sentence unless a full stop ends it. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  let sentence = 0;
  const tokens: Token[] = [];
  nlp
    .readDoc(text)
    .tokens()
    .each((item: ItemToken) => {
      const form = item.out();
      const start = text.indexOf(form, end);
      end = start + form.length;
      const pos = item.out(its.pos) as PartOfSpeech;
      const lemma = item.out(its.lemma as ItsFunction<string>).toLowerCase();
      tokens.push({
        span: { start, end },
        text: form,
        lemma,
        pos,
        sentence,
        word: /[\p{L}\p{N}]/u.test(form),
      });
      if (/^[.!?]$/.test(form)) sentence += 1;
    });
  return tokens;
}

/** The loaded terms of a text; `voiceOf` gives each token's voice, unattributed unless told. */
export function read(text: string, voiceOf: (token: Token) => Voice = () => "unattributed"): LoadedTerm[] {
  const tokens = tokensOf(text);
  const reading = {
    document: documentOf(text),
    tokens,
    voices: tokens.map(voiceOf),
    asides: [],
    sentences: [],
  };
  return [...loadedTerms(reading).loadedTerms];
}
