import type { Range } from "../range";
import type { Relation } from "../relation";
import type { Sheet } from "../sheet";
import type { People, Person } from "./people";

/** Kinds of quotation, as in the sheet, in which somebody speaks: direct speech and fragments of it. */
const SPOKEN = 2;

/** Where tokens stand among what is said by whom. */
export interface Standing {
  /** Whether the token belongs to a source. */
  readonly speaks: (at: number) => boolean;
  /** The source whose last token this is. */
  readonly sourceEndingAt: (at: number) => Range | undefined;
  readonly isQuoted: (at: number) => boolean;
  /** Whether somebody is said to have said the token, in quotation marks or not. */
  readonly isReported: (at: number) => boolean;
  /** Whom the pronoun at the token cannot stand for: a speaker names others, and goes by "I" in quotation marks. */
  readonly barredAt: (at: number) => ReadonlySet<Person>;
}

const NOBODY: ReadonlySet<Person> = new Set();

/** Reads where every token stands. Linear in the tokens of sources and contents. */
export function standingOf(sheet: Sheet, relations: readonly Relation[], people: People): Standing {
  const speaks = new Uint8Array(sheet.length);
  const reported = new Uint8Array(sheet.length);
  const sources = new Map<number, Range>();
  const relationOf = new Map<number, Relation>();
  for (const relation of relations) {
    for (const [from, to] of relation.content) reported.fill(1, from, to);
    for (const [from, to] of relation.source) {
      speaks.fill(1, from, to);
      sources.set(to - 1, [from, to]);
      for (let at = from; at < to; at += 1) relationOf.set(at, relation);
    }
  }
  const isQuoted = (at: number): boolean =>
    sheet.quote[at] !== 0 && (sheet.quotationKind[at] ?? 0) <= SPOKEN && (sheet.quotationKind[at] ?? 0) > 0;
  return {
    speaks: (at) => speaks[at] === 1,
    sourceEndingAt: (at) => sources.get(at),
    isQuoted,
    isReported: (at) => reported[at] === 1,
    barredAt(at) {
      const relation = relationOf.get(at);
      if (!relation) return NOBODY;
      const barred = new Set<Person>();
      for (const range of relation.content) addNamed(barred, people, range);
      addFronted(barred, sheet, people, at);
      return barred;
    },
  };
}

function addNamed(into: Set<Person>, { endingAt }: People, [from, to]: Range): void {
  for (let at = from; at < to; at += 1) {
    const mention = endingAt.get(at);
    if (mention) into.add(mention.person);
  }
}

/** "Of Ann Lee, she said": whoever stands in the same clause before the pronoun, with no verb between, is another. */
function addFronted(
  into: Set<Person>,
  { tokens, pos, first }: Sheet,
  { endingAt }: People,
  at: number,
): void {
  for (let before = at - 1; before >= (first[at] ?? 0) && before > at - 12; before -= 1) {
    const token = tokens[before];
    if (token?.pos === "VERB" || token?.pos === "AUX" || pos[before] === undefined || token?.text === '"')
      return;
    const mention = endingAt.get(before);
    if (mention && tokens[before + 1]?.text !== "'s") into.add(mention.person);
  }
}
