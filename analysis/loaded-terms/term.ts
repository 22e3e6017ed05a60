import { isAuthored } from "../shared/authored";
import { covers, textOf } from "../shared/spans";
import type { Aside, LoadedPart, LoadedTerm, Reading, Span, Voice } from "../types";
import { because } from "./because";
import type { Phrase } from "./phrases";
import type { Piece } from "./pieces";
import type { Columns } from "./suggested/columns";
import { reasonsFor } from "./suggested/reasons";
import type { Word } from "./words";

interface Found {
  readonly reading: Pick<Reading, "document" | "voices" | "asides">;
  readonly words: readonly Word[];
  readonly columns: Columns;
  readonly phrase: Phrase;
  /** How many terms stand before it. */
  readonly number: number;
}

const listed = ({ match }: Piece): number => (match ? 1 : 0);

/** The part that gives the term its category: listed before suggested, then the stronger, the likelier. */
const lead = (parts: readonly Piece[]): Piece =>
  parts.reduce((best, part) => {
    const better = listed(part) - listed(best) || part.strength - best.strength || part.score - best.score;
    return better > 0 ? part : best;
  });

/** Makes a term of the pieces of one phrase. */
export function termOf({ reading, words, columns, phrase, number }: Found): LoadedTerm {
  const { document, voices } = reading;
  const { parts } = phrase;
  const spans = parts.map((part) => spanOf(words, part));
  const span = spanOf(words, phrase);
  const first = words[phrase.from] as Word;
  const main = partOf(lead(parts), span);
  const reported = voices[first.token] ?? "unattributed";
  const chosen = chosenBy(reading, main, reported);
  const reasons = parts.flatMap((part, index) => [
    ...(parts.length === 1 ? [] : [`“${textOf(document.text, spans[index] as Span)}”`]),
    ...reasonsOf(columns, part),
  ]);
  return {
    ...main,
    id: `l${number + 1}`,
    text: textOf(document.text, span),
    voice: chosen ? own(document) : reported,
    score: Math.max(...parts.map(({ score }) => score)),
    parts: parts.map((part, index) => partOf(part, spans[index] as Span)),
    because: [...reasons, ...(chosen ? [chosen] : [])],
  };
}

/** The voice of the document itself. */
export const own = (document: Reading["document"]): Voice => (isAuthored(document) ? "self" : "unattributed");

/** Doubting words so strong that a source hardly says them of what it says itself. */
const DOUBT = { category: "hedge-doubt", strength: 2 } as const;

/** Why a doubting word is the text's own. */
export const DOUBTED =
  "voice: it doubts what a source is said to say; a source seldom doubts its own words, so the text does";

/** Whether a word, reported in that voice, doubts what the source is said to say. */
export const doubts = ({ category, strength }: Pick<LoadedPart, "category" | "strength">, voice: Voice) =>
  voice === "indirect" && category === DOUBT.category && strength >= DOUBT.strength;

/** Why a word within what others are said to say is the reporting text's own; `null` where it is not. */
function chosenBy(
  { document, asides }: Found["reading"],
  { span, category, strength }: LoadedPart,
  voice: Voice,
): string | null {
  if (doubts({ category, strength }, voice)) return DOUBTED;
  const aside = voice === own(document) && asides.find((one) => covers(one.span, span));
  return aside ? CHOSEN[aside.kind] : null;
}

const CHOSEN: Readonly<Record<Aside["kind"], string>> = {
  condemned:
    "voice: it names the thing that a source condemns; the text names it so, what the source called it is not said",
  inserted: "voice: it stands in square brackets within a quotation, where an editor puts words in",
};

const spanOf = (words: readonly Word[], { from, to }: Pick<Piece, "from" | "to">): Span => ({
  start: (words[from] as Word).span.start,
  end: (words[to - 1] as Word).span.end,
});

const partOf = ({ match, category, strength, score }: Piece, span: Span): LoadedPart => ({
  ...{ span, category, strength, score },
  tier: match ? "lexicon" : "suggested",
  entry: match?.entry.id ?? null,
});

const percent = (share: number): string => `${Math.round(share * 100)}`;

function reasonsOf(columns: Columns, { match, at, score }: Piece): readonly string[] {
  if (match) return because(match);
  return [
    `suggested from coded examples, in no word list: coders would mark ${percent(score)} in 100 such words`,
    ...reasonsFor(columns, at),
  ];
}
