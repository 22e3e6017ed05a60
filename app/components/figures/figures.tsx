import { lazy } from "react";
import { later } from "../still/later";
import * as drawn from "./drawn";

/*
 * Figures and tables are links and words: whole in the server's HTML, with nothing to wait for. So the browser fetches their code
 * after that of the texts and takes them over when it is there (selective hydration); until then they work as HTML.
 */
const load = () => import("./drawn");

/** Loaded terms by voice: one term, one box, a link to its passage. */
export const UnitFigure = later(
  import.meta.env.SSR ? drawn.UnitFigure : lazy(async () => ({ default: (await load()).UnitFigure })),
);

/** Rates or shares as dots with their intervals on one axis from 0, one row an outlet. */
export const IntervalFigure = later(
  import.meta.env.SSR ? drawn.IntervalFigure : lazy(async () => ({ default: (await load()).IntervalFigure })),
);

/** Stacked bars: always a table whose numbers are links; in the browser also a chart. */
export const StackedFigure = later(
  import.meta.env.SSR ? drawn.StackedFigure : lazy(async () => ({ default: (await load()).StackedFigure })),
);

/** What each text calls the same referent: one dot a mention, the count opens its passages. */
export const DotTable = later(
  import.meta.env.SSR ? drawn.DotTable : lazy(async () => ({ default: (await load()).DotTable })),
);

/** Documents with their scores. */
export const DocumentTable = later(
  import.meta.env.SSR ? drawn.DocumentTable : lazy(async () => ({ default: (await load()).DocumentTable })),
);

/** Who speaks in one text: sources, how often, and how many words they get. */
export const SourceTable = later(
  import.meta.env.SSR ? drawn.SourceTable : lazy(async () => ({ default: (await load()).SourceTable })),
);

/** What is told by all texts and by some of them. */
export const ThreadList = later(
  import.meta.env.SSR ? drawn.ThreadList : lazy(async () => ({ default: (await load()).ThreadList })),
);

/** One thing as several texts tell it, side by side. */
export const ThreadDetail = later(
  import.meta.env.SSR ? drawn.ThreadDetail : lazy(async () => ({ default: (await load()).ThreadDetail })),
);

/** Every score with its count, interval and method. */
export const ScoreTables = later(
  import.meta.env.SSR ? drawn.ScoreTables : lazy(async () => ({ default: (await load()).ScoreTables })),
);

/** What is not scored, why, and the way to put it back. */
export const BoilerplateTable = later(
  import.meta.env.SSR
    ? drawn.BoilerplateTable
    : lazy(async () => ({ default: (await load()).BoilerplateTable })),
);
