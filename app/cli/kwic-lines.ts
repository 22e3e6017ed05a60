import type { Analysis, KwicLine } from "#analysis";
import { pair } from "./spans";
import { voiceWords } from "./wording";

/** Columns of context in text for people. */
const width = 44;

/** A line with what made it, so that it can be traced when it stands alone. */
export interface TracedLine extends KwicLine {
  readonly analyser: Analysis["analyser"];
}

/** Columns of a concordance as CSV. */
export const kwicColumns = [
  ...["document", "outlet", "voice", "start", "end", "sentence_start", "sentence_end"],
  ...["left", "keyword", "right", "analyser", "lexicon", "text_sha256"],
] as const;

/** A line as a row of `kwicColumns`. */
export const kwicRow = ({ document, outlet, voice, span, sentence, ...words }: TracedLine) => [
  ...[document, outlet, voice, span.start, span.end, sentence.start, sentence.end],
  ...[words.left, words.keyword, words.right],
  ...[words.analyser.version, words.analyser.lexicon, words.analyser.text],
];

/** A line as a record; spans are `[start, end]` in the text of the document. */
export const kwicRecord = ({ document, outlet, voice, span, sentence, ...words }: TracedLine) => ({
  ...{ document, outlet, voice },
  ...{ span: pair(span), sentence: pair(sentence) },
  ...{ left: words.left, keyword: words.keyword, right: words.right, analyser: words.analyser },
});

/** A line for people: what was found below each other in brackets, then where it stands and in whose voice. */
export function kwicText({ document, voice, span, left, keyword, right }: KwicLine): string {
  const before = [...onOneLine(left)].slice(-width).join("");
  const after = [...onOneLine(right)].slice(0, width).join("");
  const place = `${document} ${span.start}-${span.end}, ${voice === null ? "voice not read" : voiceWords[voice]}`;
  return `${before.padStart(width)}[${onOneLine(keyword)}]${after.padEnd(width)}  ${place}`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
