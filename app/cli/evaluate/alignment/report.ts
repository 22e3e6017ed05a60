import type { Analyser } from "#analysis";
import { percentOr, row } from "../table";
import { type Count, type Counts, together } from "./counts";

/** Figures of the events of one part of the gold. */
export interface PartFigures {
  readonly part: string;
  readonly events: readonly { readonly event: string; readonly counts: Counts }[];
  readonly all: Counts;
}

export interface AlignmentRecord {
  readonly analyser: Pick<Analyser, "version" | "lexicon">;
  readonly parts: readonly PartFigures[];
}

/** The record of what was counted, part by part in the order of their first events. */
export function recordOf(
  counted: readonly { readonly event: string; readonly part: string; readonly counts: Counts }[],
  { version, lexicon }: AlignmentRecord["analyser"],
): AlignmentRecord {
  const parts = [...new Set(counted.map(({ part }) => part))];
  return {
    analyser: { version, lexicon },
    parts: parts.map((part) => {
      const events = counted
        .filter((each) => each.part === part)
        .map(({ event, counts }) => ({ event, counts }));
      const [first, ...others] = events.map(({ counts }) => counts) as [Counts, ...Counts[]];
      return { part, events, all: together([first, ...others]) };
    }),
  };
}

const line = (label: string, { n, of }: Count): string =>
  row(label, percentOr(of === 0 ? null : n / of), n, `of ${of}`);

const lines = (counts: Counts): readonly string[] => [
  line("strong groups, whole", counts.groups),
  line("  of those two passes agree on", counts.agreedGroups),
  line("strong groups, in part at least", counts.partGroups),
  line("strong links, as strong", counts.strongAsStrong),
  line("strong links, at all", counts.strongFound),
  line("weak links, at all", counts.weakFound),
  line("called strong, are strong", counts.rightStrong),
  line("called strong, are in the gold", counts.rightAtAll),
  line("called weak, are in the gold", counts.rightWeak),
  line("hard negatives called strong", counts.negativesStrong),
  line("hard negatives called weak", counts.negativesWeak),
];

/** The figures as a table for people. */
export const reportOf = ({ analyser, parts }: AlignmentRecord): string =>
  [
    "This program's alignment against coded passages",
    `analyser ${analyser.version} · lexicon ${analyser.lexicon.slice(0, 12)}`,
    "Figures are %, each with the number it counts, of how many. A link is a group's passages in two documents; it is",
    "found where the program sets passages side by side that share a character with them. Of hard negatives, fewer are",
    "better.",
    ...parts.flatMap(({ part, events, all }) => [
      "",
      `${part}: ${events.map(({ event }) => event).join(", ")}`,
      ...lines(all),
      line("coded alike in a second pass", all.coders),
    ]),
  ].join("\n");
