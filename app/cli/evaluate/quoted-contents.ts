import { shared } from "./fragments";
import type { Pair } from "./pair";
import { total } from "./rates";

/** Direct quotations in the gold contents, and how many of them the program found. */
export interface Found {
  readonly found: number;
  readonly of: number;
}

const openingMark = /^(?:["“«]|''|``)/;

/** A quotation is found if one predicted content has at least this part of its tokens. */
const enough = 0.5;

/**
 * Of the gold content fragments that begin with a quotation mark, those found. Higher is better: a missed one is a
 * quotation that readers would see as the outlet's own words.
 */
export function quotedContents({ text, tokens, gold, predicted }: Pair): Found {
  const quoted = gold.fragments.content.filter(({ first }) =>
    openingMark.test(text.slice(tokens[first]?.start)),
  );
  const found = quoted.filter((each) =>
    predicted.relations.some(({ content }) => shared(each, content) >= enough * (each.end - each.first)),
  );
  return { found: found.length, of: quoted.length };
}

/** The share over all texts; `null` where no quotation is among the gold contents. */
export function quotedFigures(all: readonly Found[]): Found & { readonly share: number | null } {
  const found = total(all, (each) => each.found);
  const of = total(all, (each) => each.of);
  return { found, of, share: of === 0 ? null : found / of };
}
