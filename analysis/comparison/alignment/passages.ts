import { covered } from "../../shared/covered";
import { once } from "../../shared/once";
import { indicesWithin, textOf } from "../../shared/spans";
import type { Analysis, Attribution, Sentence, Span } from "../../types";
import { actsOf, type Told } from "./acts";
import { type Figure, figuresOf } from "./figures";
import { type Name, namesOf, saidOf, sureNames, whoOf } from "./names";
import { type Description, descriptionsOf, type Office, officesOf, personsIn } from "./offices";
import { type Speaker, speakersIn } from "./speakers";
import { type Word, wordsOf } from "./words";

/** A sentence with what it can be recognised by in another text. */
export interface Passage {
  readonly document: string;
  readonly date: string | null;
  /** Number of the sentence in its document. */
  readonly sentence: number;
  /** Number of sentences in its document. */
  readonly of: number;
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** What it says that names' bearers are, and whom it may mean without their names. */
  readonly offices: readonly Office[];
  readonly descriptions: readonly Description[];
  /** The acts it tells of, by name. */
  readonly acts: ReadonlyMap<string, Told>;
  readonly figures: readonly Figure[];
  readonly speakers: readonly Speaker[];
  /** What holds someone's words and begins in the sentence, or goes on in it. */
  readonly quotations: readonly Span[];
  readonly attributions: readonly Attribution[];
}

/** Words read of one sentence: a longer one is no sentence, and runs are sought in time of its square. */
const longestSentence = 200;

/** Sorts items to the sentences that their spans touch. Linear, but for a search of each. */
function bySentence<T>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
  { sentences }: Analysis,
): readonly (readonly T[])[] {
  const sorted = sentences.map((): T[] => []);
  for (const item of items) {
    const found = spansOf(item).flatMap((span) => range(...indicesWithin(sentences, span)));
    for (const sentence of new Set(found)) sorted[sentence]?.push(item);
  }
  return sorted;
}

const allSpans = ({ source, cue, content }: Attribution): readonly Span[] => [
  ...content.spans,
  ...(source?.spans ?? []),
  ...(cue?.spans ?? []),
];

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The sentences of a document, in order, read once. Linear in the text, but for a sort of the quotations. */
export const passagesOf: (analysis: Analysis) => readonly Passage[] = once(read);

function read(analysis: Analysis): readonly Passage[] {
  const { document, sentences, tokens, quotations } = analysis;
  const speech = quotations.filter(({ kind }) => kind !== "name").map(({ span }) => span);
  const quoted = covered(tokens, speech);
  const ranges = sentences.map(({ span }) => {
    const [from, to] = indicesWithin(tokens, span);
    return { from, own: tokens.slice(from, Math.min(to, from + longestSentence)) };
  });
  const persons = personsIn(tokens);
  const names = ranges.map(({ own }) => namesOf(document.text, own));
  const sure = sureNames(names.flat());
  const said = bySentence(analysis.attributions, allSpans, analysis);
  const spoken = bySentence(speech, (span) => [span], analysis);
  return ranges.map(({ from, own }, sentence) => {
    const { span } = sentences[sentence] as Sentence;
    const offices = saidOf(own, sure);
    const who = whoOf(own, sure, offices);
    const text = textOf(document.text, span);
    const words = own.flatMap((token, index) =>
      wordsOf(token, { quoted: quoted[from + index] === true, who: who[index] === true }),
    );
    return {
      document: document.id,
      date: document.date,
      sentence,
      of: sentences.length,
      span,
      text,
      words,
      names: (names[sentence] ?? []).filter(({ stems }) => [...stems].every((stem) => sure.has(stem))),
      offices: officesOf(own, offices, persons),
      descriptions: descriptionsOf(own, persons),
      acts: actsOf({ span, text, words }),
      figures: figuresOf(own),
      speakers: speakersIn(said[sentence] ?? []),
      quotations: spoken[sentence] ?? [],
      attributions: said[sentence] ?? [],
    };
  });
}

/** The words of a passage from the first to the last of a run, spaces made plain. */
export function runText({ span, text }: Pick<Passage, "span" | "text">, run: readonly Word[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return "";
  return text.slice(first.span.start - span.start, last.span.end - span.start).replace(/\s+/g, " ");
}

/** The passages of each document. */
export function byDocument(passages: Iterable<Passage>): ReadonlyMap<string, readonly Passage[]> {
  const documents = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = documents.get(passage.document);
    if (known) known.push(passage);
    else documents.set(passage.document, [passage]);
  }
  return documents;
}
