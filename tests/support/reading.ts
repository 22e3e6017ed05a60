import type {
  Agency,
  Analysis,
  Attribution,
  Claim,
  Document,
  LoadedTerm,
  Naming,
  PartOfSpeech,
  Quotation,
  Sentence,
  Span,
  Stance,
  Token,
  Voice,
} from "../../analysis/types";
import { documentOf } from "./document";

const functionWords = new Set(
  "a an and as at by for from in is it of on or the they to was were with".split(" "),
);

/** Where `words` stand in `text`, for the n-th time (from 0); throws where they do not, so that a test cannot lie. */
export function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth && start >= 0; seen += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" stands not ${nth + 1} times in the test's text`);
  return { start, end: start + words.length };
}

function posOf(word: string): PartOfSpeech {
  if (/^\p{P}|^\p{S}/u.test(word)) return "PUNCT";
  if (/^\d/.test(word)) return "NUM";
  if (functionWords.has(word.toLowerCase())) return "DET";
  return /^\p{Lu}/u.test(word) ? "PROPN" : "NOUN";
}

/** Sentences end at ". ", "? ", "! " or a line break. */
function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^\s](?:[^\n]*?[.?!]["”’]?(?=\s|$)|[^\n]*)/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    paragraph: 0,
  }));
}

/** Tokens are words (with inner hyphens, apostrophes and dots) and single other signs. */
function tokensOf(text: string, sentences: readonly Sentence[]): readonly Token[] {
  return sentences.flatMap(({ span }, sentence) =>
    [...text.slice(span.start, span.end).matchAll(/[\p{L}\d](?:[\p{L}\d'’.,-]*[\p{L}\d])?|\S/gu)].map(
      (match) => ({
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
        text: match[0].replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
        lemma: match[0].toLowerCase(),
        pos: posOf(match[0]),
        sentence,
        word: /[\p{L}\d]/u.test(match[0]),
      }),
    ),
  );
}

/** A document whose text is all body, its sentences and tokens read by plain rules, and the marks a test puts in. */
export function analysisOf(
  text: string,
  about: Partial<Document> = {},
  marks: Partial<Omit<Analysis, "document">> = {},
): Analysis {
  const sentences = sentencesOf(text);
  const tokens = tokensOf(text, sentences);
  return {
    document: documentOf(text, { id: "d", language: null, ...about }),
    analyser: { version: "0", lexicon: "", text: "" },
    words: tokens.filter(({ word }) => word).length,
    paragraphs: [{ span: { start: 0, end: text.length }, stated: true, headline: false }],
    sentences,
    tokens,
    quotations: [],
    attributions: [],
    claims: [],
    loadedTerms: [],
    loadedSentences: sentences.map(() => 0),
    naming: [],
    agency: [],
    scores: {},
    ...marks,
  };
}

export const loadedTerm = (id: string, span: Span, more: Partial<LoadedTerm> = {}): LoadedTerm => ({
  id,
  span,
  text: "",
  category: "label",
  voice: "unattributed",
  strength: 1,
  tier: "lexicon",
  entry: null,
  score: 0.5,
  parts: [],
  because: [],
  ...more,
});

export const claim = (id: string, span: Span, more: Partial<Claim> = {}): Claim => ({
  id,
  span,
  voice: "unattributed",
  attribution: null,
  hedged: false,
  evaluative: false,
  confidence: 1,
  because: [],
  ...more,
});

/** A source is given as its name; `null` is a source that the text does not state. */
export const attribution = (
  id: string,
  content: readonly Span[],
  source: string | null = "Ann Lee",
  stance: Stance = "neutral",
  more: Partial<Attribution> = {},
): Attribution => ({
  id,
  mode: "indirect",
  source:
    source === null
      ? null
      : { spans: [], text: source, name: source, type: "person", role: null, self: false },
  cue: { spans: [], text: "said", lemma: "say", stance },
  content: { spans: content },
  within: null,
  confidence: 1,
  because: [],
  ...more,
});

export const quotation = (id: string, span: Span, kind: Quotation["kind"] = "direct"): Quotation => ({
  id,
  span,
  kind,
  closed: true,
  because: [],
});

export const naming = (id: string, span: Span, referent: string, label: string, voice: Voice): Naming => ({
  id,
  span,
  referent,
  label,
  voice,
  because: [],
});

export const agency = (id: string, span: Span, agent: Agency["agent"]): Agency => ({
  id,
  span,
  verb: "raid",
  form: "passive",
  agent,
  voice: "unattributed",
  because: [],
});
