import { Fragment, type ReactNode } from "react";
import type { SeriesFill } from "./view";

/** Size of a pattern's tile in CSS pixels. */
const TILE = 6;

const tile = { width: TILE, height: TILE, patternUnits: "userSpaceOnUse" };

/** How the fills that are more than a colour are drawn; `id` names them in the page. */
const DRAWN: Partial<Record<SeriesFill, (id: string) => ReactNode>> = {
  half: (id) => (
    <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
      <stop offset="43%" stopColor="var(--word)" />
      <stop offset="43%" stopColor="var(--paper)" />
    </linearGradient>
  ),
  headline: (id) => (
    <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
      <stop offset="22%" stopColor="var(--word-edge)" />
      <stop offset="22%" stopColor="var(--word)" />
    </linearGradient>
  ),
  self: (id) => (
    <pattern id={id} {...tile}>
      <rect width={TILE} height={TILE} fill="var(--word)" />
      <circle cx={TILE / 2} cy={TILE / 2} r="1.25" fill="var(--word-edge)" />
    </pattern>
  ),
  scare: (id) => (
    <pattern id={id} {...tile}>
      <rect width={TILE} height={TILE} fill="var(--paper)" />
      <rect width="2" height={TILE} fill="var(--word-edge)" />
    </pattern>
  ),
  content: (id) => (
    <pattern id={id} {...tile}>
      <rect width={TILE} height={TILE} fill="var(--paper)" />
      <rect width={TILE} height="1" y={TILE - 2} fill="var(--src-soft)" />
    </pattern>
  ),
  none: (id) => (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill="var(--paper)" />
      <circle cx="4" cy="4" r="2.25" fill="none" stroke="var(--none)" />
    </pattern>
  ),
};

/** Fills of bars as SVG definitions: the grammar of the marks, so that no bar is told apart by colour alone. */
export function FillDefs({
  prefix,
  fills,
}: {
  readonly prefix: string;
  /** Those that are used. */
  readonly fills: readonly SeriesFill[];
}) {
  return (
    <defs>
      {fills.map((fill) => (
        <Fragment key={fill}>{DRAWN[fill]?.(`${prefix}-${fill}`)}</Fragment>
      ))}
    </defs>
  );
}

const PLAIN: Partial<Record<SeriesFill, string>> = {
  full: "var(--word)",
  empty: "var(--paper)",
  source: "var(--src)",
};

const EDGES: Partial<Record<SeriesFill, string>> = {
  source: "var(--src)",
  content: "var(--src-soft)",
  none: "var(--none)",
};

/** The `fill` and `stroke` attributes of a bar; `prefix` is that of the page's `FillDefs`. */
export function barPaint(
  fill: SeriesFill,
  prefix: string,
): { readonly fill: string; readonly stroke: string } {
  return { fill: PLAIN[fill] ?? `url(#${prefix}-${fill})`, stroke: EDGES[fill] ?? "var(--word-edge)" };
}
