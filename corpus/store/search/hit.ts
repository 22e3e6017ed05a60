import type { Span } from "../../../analysis/types";
import type { Database } from "../database";
import { editionNumber } from "../editions";
import { decoded } from "../texts";
import { spansOf } from "../voices";
import { type Context, contextOf } from "./contexts";
import type { InVoice } from "./scope";
import type { Finder } from "./spans";

/** A document that has what is looked for. */
export interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly event: string | null;
  readonly outlet: string | null;
  readonly genre: string | null;
  readonly date: string | null;
  /** How often it has it, in the voice that is asked for. */
  readonly findings: number;
  /** The first findings, in text order. */
  readonly contexts: readonly Context[];
}

interface Row extends Omit<Hit, "findings" | "contexts"> {
  readonly text: number;
  readonly words: Uint8Array;
}

/**
 * A document with what is found in it, or `null` where it was deleted meanwhile.
 * @param most findings to show
 */
export function hitOf(
  database: Database,
  number: number,
  finder: Finder,
  { most, inVoice }: { readonly most: number; readonly inVoice: InVoice | undefined },
): Hit | null {
  const row = database.row<Row>(
    `SELECT d.id, d.title, d.event, d.outlet, d.genre, d.date, d.text, CAST(t.text AS BLOB) AS words
     FROM documents d JOIN texts t ON t.id = d.text WHERE d.number = ? AND d.deleted IS NULL`,
    [number],
  );
  if (!row) return null;
  const { text: id, words, ...known } = row;
  const text = decoded(words);
  const found = finder({ id, text });
  const spans = inVoice ? within(found, stretchesIn(database, number, text, inVoice)) : found;
  return {
    ...known,
    findings: spans.length,
    contexts: spans.slice(0, most).map((span) => contextOf(text, span)),
  };
}

/** The stretches of a document that stand in a voice. */
function stretchesIn(
  database: Database,
  number: number,
  text: string,
  { voice, edition }: InVoice,
): readonly Span[] {
  const row = database.row<{ ranges: string }>(
    `SELECT v.ranges FROM analysed n JOIN voiced v ON v.analysis = n.analysis
     WHERE n.edition = ? AND n.document = ?`,
    [editionNumber(database, edition) ?? -1, number],
  );
  return row ? spansOf(text, row.ranges, voice) : [];
}

const within = (spans: readonly Span[], stretches: readonly Span[]): readonly Span[] =>
  spans.filter(({ start, end }) => stretches.some((each) => each.start <= start && end <= each.end));
