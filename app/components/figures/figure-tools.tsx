import { useId } from "react";
import type { FigureToolsView } from "./view";

/** The figure as a file, and as HTML for another site. */
export function FigureTools({
  title,
  tools: { svgHref, pngHref, snippet },
}: {
  readonly title: string;
  readonly tools: FigureToolsView;
}) {
  const id = useId();
  return (
    <details className="figure-tools">
      <summary>
        Download or embed<span className="sr-only">: {title}</span>
      </summary>
      <p>
        <a href={svgHref} download>
          SVG
        </a>
        ,{" "}
        <a href={pngHref} download>
          PNG
        </a>
        . Both say what was counted, in which texts, and where.
      </p>
      <label htmlFor={id}>HTML for another site</label>
      <textarea id={id} readOnly rows={4} value={snippet} />
    </details>
  );
}
