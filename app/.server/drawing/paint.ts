import type { SeriesFill } from "../../components/figures/view";

/** The light theme's colours as the browser paints them: a file has no stylesheet. */
export const COLOURS = {
  paper: "#fdfdfb",
  ink: "#1c1e24",
  ink2: "#4d5057",
  ink3: "#65676f",
  rule: "#d7d8d4",
  rule2: "#84868b",
  word: "#fadc9c",
  wordEdge: "#9d6810",
  src: "#0d676f",
  srcSoft: "#488c94",
  none: "#5f636f",
  band: "#e2e7e8",
} as const;

const { paper, word, wordEdge, src, srcSoft, none } = COLOURS;

/** Fills that are no plain colour: the grammar of the marks, as on the page. */
export const patterns = (): string =>
  [
    "<defs>",
    `<linearGradient id="half" x1="0" y1="1" x2="0" y2="0"><stop offset=".43" stop-color="${word}"/><stop offset=".43" stop-color="${paper}"/></linearGradient>`,
    `<linearGradient id="headline" x1="0" y1="0" x2="0" y2="1"><stop offset=".22" stop-color="${wordEdge}"/><stop offset=".22" stop-color="${word}"/></linearGradient>`,
    `<pattern id="self" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${word}"/><circle cx="3" cy="3" r="1.25" fill="${wordEdge}"/></pattern>`,
    `<pattern id="scare" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${paper}"/><rect width="2" height="6" fill="${wordEdge}"/></pattern>`,
    `<pattern id="content" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${paper}"/><rect width="6" height="1" y="4" fill="${srcSoft}"/></pattern>`,
    `<pattern id="none" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${paper}"/><circle cx="4" cy="4" r="2.25" fill="none" stroke="${none}"/></pattern>`,
    "</defs>",
  ].join("");

const PLAIN: Partial<Record<SeriesFill, string>> = { full: word, empty: paper, source: src };
const EDGES: Partial<Record<SeriesFill, string>> = { source: src, content: srcSoft, none };

/** The `fill` and `stroke` of a bar or box. */
export const paintOf = (fill: SeriesFill): { readonly fill: string; readonly stroke: string } => ({
  fill: PLAIN[fill] ?? `url(#${fill})`,
  stroke: EDGES[fill] ?? wordEdge,
});
