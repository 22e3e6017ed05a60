import type { EmbeddedFigureView as View } from "../../.server/pages/embed";
import { IntervalFigure, StackedFigure, UnitFigure } from "../figures/drawn";
import { TimeFigure } from "../time/time-figure";
import { SourceLine } from "./source-line";

/** One figure without the rest of its page. */
export function EmbeddedFigure({ view: { title, figure, source } }: { readonly view: View }) {
  return (
    <main className="embed" id="content">
      <h1 className="sr-only">{title} – Parallax</h1>
      <h2 className="sr-only">Figure</h2>
      <Drawn figure={figure} />
      <SourceLine view={source} />
    </main>
  );
}

function Drawn({ figure: { sort, view } }: { readonly figure: View["figure"] }) {
  switch (sort) {
    case "unit":
      return <UnitFigure view={view} />;
    case "interval":
      return <IntervalFigure view={view} />;
    case "stacked":
      return <StackedFigure view={view} wide />;
    case "time":
      return <TimeFigure view={view} />;
  }
}
