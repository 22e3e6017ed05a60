import type { Span } from "#analysis";
import { InputError } from "#corpus";

/** A text as coders marked it, mostly one sentence. */
export interface CodedSentence {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether coders call it biased; `null` where they did not say or could not agree. */
  readonly biased: boolean | null;
  /** Stretches of which it is not known whether they are marked. */
  readonly ambiguous: readonly Span[];
  /** Coded spans of which it is known whether they stand between quotation marks. */
  readonly quotes: readonly { readonly span: Span; readonly quoted: boolean }[];
}

type Fields = Readonly<Record<string, unknown>>;
type Refuse = (problem: string) => never;

/**
 * Reads a coded sentence from a line of JSON; fields it does not know are ignored. Throws an `InputError` that names
 * the line and the remedy.
 * @param name what the user knows the line as
 */
export function readCoded(source: string, name: string): CodedSentence {
  const refuse: Refuse = (problem) => {
    throw new InputError(`${name}: ${problem}`);
  };
  const fields = fieldsOf(source, refuse);
  const { id, text, sentenceBiased = null, noAgreement } = fields;
  if (typeof id !== "string" || id === "")
    return refuse('"id" is missing or no text; give every sentence an "id" of its own');
  if (typeof text !== "string") return refuse('"text" is missing or no text; give the sentence as a string');
  if (sentenceBiased !== null && typeof sentenceBiased !== "boolean")
    return refuse('"sentenceBiased" is neither true nor false; mend it or leave it out');
  const spans = (value: unknown, field: string): readonly Span[] => spansIn(value, text, field, refuse);
  return {
    id,
    text,
    spans: spans(fields.spans, "spans"),
    biased: noAgreement === true ? null : sentenceBiased,
    ambiguous: spans(fields.ambiguous ?? [], "ambiguous"),
    quotes: objectsIn(fields.lexical ?? [], refuse).flatMap(({ span, quote }) =>
      typeof quote === "boolean"
        ? spans([span], "lexical").map((each) => ({ span: each, quoted: quote }))
        : [],
    ),
  };
}

function fieldsOf(source: string, refuse: Refuse): Fields {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch (error) {
    return refuse(`not JSON (${(error as Error).message}); write one JSON object a line`);
  }
  return isObject(value)
    ? value
    : refuse('no JSON object; write {"id": "…", "text": "…", "spans": [[0, 4]]}');
}

function spansIn(value: unknown, text: string, field: string, refuse: Refuse): readonly Span[] {
  if (!Array.isArray(value)) return refuse(`"${field}" is missing or no list; give a list of [start, end]`);
  return value.map((pair) => {
    const [start, end] = Array.isArray(pair) ? pair : [];
    return isOffset(start) && isOffset(end) && start < end && end <= text.length
      ? { start, end }
      : refuse(
          `${JSON.stringify(pair) ?? "nothing"} under "${field}" is no stretch of the text; give [start, end] in UTF-16 units, end exclusive`,
        );
  });
}

const objectsIn = (value: unknown, refuse: Refuse): readonly Fields[] =>
  Array.isArray(value) && value.every(isObject)
    ? value
    : refuse('"lexical" is no list of objects; write [{"span": [0, 4], "quote": true}] or leave it out');

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
