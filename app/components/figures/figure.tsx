import type { ReactNode } from "react";
import { FigureTools } from "./figure-tools";
import type { FigureToolsView } from "./view";

/** A figure: what is counted as its title, how to read the one unusual thing as its caption, then the table that is the chart. */
export function Figure({
  id,
  title,
  caption,
  hint,
  tools,
  wide = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly hint?: string | undefined;
  readonly tools: FigureToolsView | null | undefined;
  /** Takes two of the three columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <figure className={wide ? "figure figure-wide" : "figure"} id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="figure-caption">
          {caption}
          {hint && ` ${hint}`}
        </p>
      </figcaption>
      {children}
      {tools && <FigureTools title={title} tools={tools} />}
    </figure>
  );
}
