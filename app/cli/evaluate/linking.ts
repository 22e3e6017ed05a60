import { type Analysis, linkParts, type Span } from "#analysis";
import { ratio, total } from "./rates";
import type { Relation } from "./relation";

/** Gold relations with a cue and a content, and those that linking the loose parts brings together again. */
export interface Linked {
  readonly right: number;
  readonly of: number;
}

/**
 * Linking on gold spans: given only where sources, cues and contents are, not which belong together, how many
 * relations come out with the cue, the source and all parts of the content that the coder gave them. Higher is better;
 * it tells errors of linking from errors of finding.
 */
export function linkingOf(analysis: Analysis, gold: readonly Relation[]): Linked {
  const coded = gold.filter(({ cue, content }) => cue.length > 0 && content.length > 0);
  const parts = {
    sources: distinct(coded.flatMap(({ source }) => source.slice(0, 1))),
    cues: distinct(coded.flatMap(({ cue }) => cue.slice(0, 1))),
    contents: distinct(coded.flatMap(({ content }) => content)),
  };
  const links = new Map(linkParts(analysis, parts).map((link) => [keyOf(parts.cues[link.cue]), link]));
  const right = coded.filter(({ source, cue, content }) => {
    const link = links.get(keyOf(cue[0]));
    if (!link) return false;
    const found = link.source === null ? "" : keyOf(parts.sources[link.source]);
    return (
      found === keyOf(source[0]) &&
      sameSet(
        content,
        link.contents.map((index) => parts.contents[index]),
      )
    );
  });
  return { right: right.length, of: coded.length };
}

/** The share over all texts; `null` where nothing was to be linked. */
export function linkingFigures(all: readonly Linked[]): Linked & { readonly share: number | null } {
  const [right, of] = [total(all, (each) => each.right), total(all, (each) => each.of)];
  return { right, of, share: of === 0 ? null : ratio(right, of) };
}

const keyOf = (span: Span | undefined): string => (span ? `${span.start}-${span.end}` : "");

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map([...spans].sort((a, b) => a.start - b.start).map((span) => [keyOf(span), span])).values(),
];

function sameSet(a: readonly Span[], b: readonly (Span | undefined)[]): boolean {
  const keys = new Set(a.map(keyOf));
  return keys.size === b.length && b.every((span) => keys.has(keyOf(span)));
}
