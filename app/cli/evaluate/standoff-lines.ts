import type { Span } from "#analysis";
import { InputError } from "#corpus";
import { total } from "./rates";

/** A line of a standoff file, and a way to refuse it. */
export interface Line {
  readonly source: string;
  readonly refuse: (problem: string) => never;
}

/** Marks of a file by their id (`T1`). */
export type Marks = ReadonlyMap<string, { readonly type: string; readonly spans: readonly Span[] }>;

export const mark = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/;
export const event = /^(E\d+)\t(\S+:\S+(?: \S+:\S+)*) *$/;
export const nesting = /^A\d+\tNested (E\d+) *$/;
/** Lines that brat writes and that say nothing of attribution: relations, other attributes, notes, equivalences. */
const other = /^(?:A\d+\t(?!Nested)|[RMN]\d+\t|#\S*\t|\*\t)/;

/** The lines of a file; what is wrong with one is said with the file's name and the number of the line. */
export const linesOf = (standoff: string, name: string): readonly Line[] =>
  standoff.split(/\r?\n/).map((source, index) => ({
    source,
    refuse: (problem) => {
      throw new InputError(`${name}: line ${index + 1}: ${problem}`);
    },
  }));

/** Refuses an id that stands twice: which line is meant cannot be told. */
export function refuseTwice(lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { source, refuse } of lines) {
    const [id] = /^[TEA]\d+(?=\t)/.exec(source) ?? [];
    if (id === undefined) continue;
    if (seen.has(id)) refuse(`${id} stands a second time; give it a number of its own`);
    seen.add(id);
  }
}

/** Refuses a line of no known kind, unless it is the rest of a mark's text, which may go over line breaks. */
export function refuseUnknown(lines: readonly Line[], text: string, marks: Marks): void {
  let rest = 0;
  for (const { source, refuse } of lines) {
    const [, id] = mark.exec(source) ?? [];
    if (id !== undefined)
      rest = total(
        marks.get(id)?.spans ?? [],
        ({ start, end }) => text.slice(start, end).split("\n").length - 1,
      );
    else if (rest > 0) rest -= 1;
    else if (source.trim() !== "" && ![event, nesting, other].some((known) => known.test(source)))
      refuse("not brat standoff; write it as T1<TAB>Cue 10 14<TAB>said or E1<TAB>Attribution:T2 Cue:T1");
  }
}
