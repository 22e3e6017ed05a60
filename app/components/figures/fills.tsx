import type { SeriesFill } from "./view";

/** Size of a pattern's tile in CSS pixels. */
const TILE = 6;

/** Fills of bars as SVG definitions: the grammar of the marks, so that no bar is told apart by colour alone. */
export function FillDefs({ prefix }: { readonly prefix: string }) {
  const tile = { width: TILE, height: TILE, patternUnits: "userSpaceOnUse" };
  return (
    <defs>
      <linearGradient id={`${prefix}-half`} x1="0" y1="1" x2="0" y2="0">
        <stop offset="43%" stopColor="var(--word)" />
        <stop offset="43%" stopColor="var(--paper)" />
      </linearGradient>
      <linearGradient id={`${prefix}-headline`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="22%" stopColor="var(--word-edge)" />
        <stop offset="22%" stopColor="var(--word)" />
      </linearGradient>
      <pattern id={`${prefix}-self`} {...tile}>
        <rect width={TILE} height={TILE} fill="var(--word)" />
        <circle cx={TILE / 2} cy={TILE / 2} r="1.25" fill="var(--word-edge)" />
      </pattern>
      <pattern id={`${prefix}-scare`} {...tile}>
        <rect width={TILE} height={TILE} fill="var(--paper)" />
        <rect width="2" height={TILE} fill="var(--word-edge)" />
      </pattern>
      <pattern id={`${prefix}-content`} {...tile}>
        <rect width={TILE} height={TILE} fill="var(--paper)" />
        <rect width={TILE} height="1" y={TILE - 2} fill="var(--src-soft)" />
      </pattern>
      <pattern id={`${prefix}-none`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--paper)" />
        <circle cx="4" cy="4" r="2.25" fill="none" stroke="var(--none)" />
      </pattern>
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
