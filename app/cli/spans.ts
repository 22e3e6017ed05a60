import type { Span } from "#analysis";

/** A span as records write it: `[start, end]`. */
export const pair = ({ start, end }: Span): [number, number] => [start, end];

/** The same object with its span as records write it. */
export const paired = <T extends { readonly span: Span }>({ span, ...rest }: T) => ({
  span: pair(span),
  ...rest,
});

/** The same object with its spans as records write them. */
export const pairedAll = <T extends { readonly spans: readonly Span[] }>({ spans, ...rest }: T) => ({
  spans: spans.map(pair),
  ...rest,
});
