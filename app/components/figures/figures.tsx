import { type ComponentProps, lazy, Suspense } from "react";
import * as drawn from "./drawn";

/*
 * Figures and tables are links and words: whole in the server's HTML, with nothing to wait for. So the browser fetches their code
 * after that of the texts and takes them over when it is there (selective hydration); until then they work as HTML.
 */
const load = () => import("./drawn");

const Unit = import.meta.env.SSR
  ? drawn.UnitFigure
  : lazy(async () => ({ default: (await load()).UnitFigure }));

const Interval = import.meta.env.SSR
  ? drawn.IntervalFigure
  : lazy(async () => ({ default: (await load()).IntervalFigure }));

const Stacked = import.meta.env.SSR
  ? drawn.StackedFigure
  : lazy(async () => ({ default: (await load()).StackedFigure }));

const Dots = import.meta.env.SSR ? drawn.DotTable : lazy(async () => ({ default: (await load()).DotTable }));

const Sources = import.meta.env.SSR
  ? drawn.SourceTable
  : lazy(async () => ({ default: (await load()).SourceTable }));

const Scores = import.meta.env.SSR
  ? drawn.ScoreTables
  : lazy(async () => ({ default: (await load()).ScoreTables }));

const Boilerplate = import.meta.env.SSR
  ? drawn.BoilerplateTable
  : lazy(async () => ({ default: (await load()).BoilerplateTable }));

const Threads = import.meta.env.SSR
  ? drawn.ThreadList
  : lazy(async () => ({ default: (await load()).ThreadList }));

/** Loaded terms by voice: one term, one box, a link to its passage. */
export const UnitFigure = (props: ComponentProps<typeof drawn.UnitFigure>) => (
  <Suspense>
    <Unit {...props} />
  </Suspense>
);

/** Rates or shares as dots with their intervals on one axis from 0, one row an outlet. */
export const IntervalFigure = (props: ComponentProps<typeof drawn.IntervalFigure>) => (
  <Suspense>
    <Interval {...props} />
  </Suspense>
);

/** Stacked bars: always a table whose numbers are links; in the browser also a chart. */
export const StackedFigure = (props: ComponentProps<typeof drawn.StackedFigure>) => (
  <Suspense>
    <Stacked {...props} />
  </Suspense>
);

/** What each text calls the same referent: one dot a mention, the count opens its passages. */
export const DotTable = (props: ComponentProps<typeof drawn.DotTable>) => (
  <Suspense>
    <Dots {...props} />
  </Suspense>
);

/** Who speaks in one text: sources, how often, and how many words they get. */
export const SourceTable = (props: ComponentProps<typeof drawn.SourceTable>) => (
  <Suspense>
    <Sources {...props} />
  </Suspense>
);

/** What is told by all texts and by some of them. */
export const ThreadList = (props: ComponentProps<typeof drawn.ThreadList>) => (
  <Suspense>
    <Threads {...props} />
  </Suspense>
);

/** Every score with its count, interval and method. */
export const ScoreTables = (props: ComponentProps<typeof drawn.ScoreTables>) => (
  <Suspense>
    <Scores {...props} />
  </Suspense>
);

/** What is not scored, why, and the way to put it back. */
export const BoilerplateTable = (props: ComponentProps<typeof drawn.BoilerplateTable>) => (
  <Suspense>
    <Boilerplate {...props} />
  </Suspense>
);
