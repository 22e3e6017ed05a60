import type { ReactNode } from "react";

/** A figure: what is counted as its title, how to read the one unusual thing as its caption, then the table that is the chart. */
export function Figure({
  id,
  title,
  caption,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly children: ReactNode;
}) {
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="figure-caption">{caption}</p>
      </figcaption>
      {children}
    </figure>
  );
}
