import { type ReactNode, useId } from "react";

/**
 * The three equal columns that carry everything: figures, doors, texts. Two below 1200 px, stacked below 760 px.
 * `rule`: what opens the section, an ink line ("section"), a hairline ("inside") or nothing.
 */
export function Columns({
  children,
  rule = "none",
  label,
}: {
  readonly children: ReactNode;
  readonly rule?: "section" | "inside" | "none";
  /** Heads the section for screen readers. */
  readonly label?: string;
}) {
  const id = useId();
  return (
    <section className="columns" data-rule={rule} aria-labelledby={label && id}>
      {label && (
        <h2 className="sr-only" id={id}>
          {label}
        </h2>
      )}
      {children}
    </section>
  );
}

/** Head of a text's column: tab, outlet, then date, genre and length. */
export function ColumnHead({ children, about }: { readonly children: ReactNode; readonly about: string }) {
  return (
    <p className="column-head">
      {children} <span className="text-ink-2 text-small">{about}</span>
    </p>
  );
}
