import type { Line } from "../view";
import { Prose } from "./prose";

export interface ComparabilityRow {
  /** True: the texts agree in this. */
  readonly same: boolean;
  /** "Event", "Date", "Length", "Genre", "Number". */
  readonly label: string;
  readonly line: Line;
}

/** "Can these be compared?": what the texts share and in what they differ, before any number. Never a score. */
export function Comparability({ rows }: { readonly rows: readonly ComparabilityRow[] }) {
  return (
    <section aria-labelledby="comparability">
      <h2 className="text-body" id="comparability">
        Can these be compared?
      </h2>
      <dl className="comparability">
        {rows.map(({ same, label, line }) => (
          <div key={label}>
            <dt>
              <span aria-hidden="true">{same ? "=" : "≠"}</span>
              <span className="sr-only">{same ? "same" : "differs"}: </span> {label}
            </dt>
            <dd>
              <Prose line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
