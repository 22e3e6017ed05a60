import { Link } from "@remix-run/react";
import { Columns } from "../layout/columns";
import { OutletTab } from "../layout/outlet-tab";
import { useArrival } from "../layout/use-arrival";
import { MarkedPassage } from "../marked-text/marked-passage";
import type { PassagesView } from "./view";

/** The passages an opened number counts, each leading to its place in the text. */
export function Passages({ view }: { readonly view: PassagesView }) {
  const part = useArrival<HTMLElement>("passages");
  const { label, explanation, closeHref, hrefBefore, documents } = view;
  return (
    <section className="passages" id="passages" aria-labelledby="passages-title" tabIndex={-1} ref={part}>
      <h2 id="passages-title">{label}: the passages counted</h2>
      <p className="text-ink-2 text-small">
        {explanation} In the texts below, other marks are dimmed.{" "}
        <Link to={closeHref} preventScrollReset>
          Close
        </Link>
      </p>
      <Columns>
        {documents.map(({ id, outlet, number, passages }) => (
          <div key={id}>
            <p>
              <OutletTab outlet={outlet} /> <strong>{number}</strong>
            </p>
            {passages.length === 0 && (
              <p className="text-ink-2 text-small">No passage is counted in this text.</p>
            )}
            <ol className="passage-list">
              {passages.map(({ href, paragraph, text, marks }) => (
                <li key={href}>
                  <Link className="passage-number" to={href}>
                    {paragraph === null ? "headline" : `¶${paragraph}`}
                    <span className="sr-only"> in the text</span>
                  </Link>{" "}
                  <MarkedPassage
                    text={text}
                    span={{ start: 0, end: text.length }}
                    marks={marks}
                    hrefBefore={hrefBefore}
                    excerpt
                  />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </Columns>
    </section>
  );
}
