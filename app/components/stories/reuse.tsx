import { Link } from "@remix-run/react";
import { OutletTab } from "../layout/outlet-tab";
import type { ReusedView, ReuseView } from "./view";

/** Which documents share runs of words, how much of each, and the longest of them. */
export function ReuseList({ views }: { readonly views: readonly ReuseView[] }) {
  return (
    <ul className="reuse-list">
      {views.map(({ id, pair: [one, other], shares, original, runs, more }) => (
        <li key={id} id={id}>
          <dl>
            <Side view={one} share={shares[0]} />
            <Side view={other} share={shares[1]} />
          </dl>
          <p className="score-note">{original}</p>
          <details>
            <summary>The shared words</summary>
            <ol>
              {runs.map(({ words, text }) => (
                <li key={text}>
                  <q>{text}</q> <span className="text-ink-2 text-small">{words}</span>
                </li>
              ))}
            </ol>
            {more > 0 && <p className="score-note">and {more} shorter runs</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}

const Side = ({
  view: { href, title, outlet },
  share,
}: {
  readonly view: ReusedView;
  readonly share: string;
}) => (
  <div>
    <dt>
      <OutletTab outlet={outlet} /> <Link to={href}>{title}</Link>
    </dt>
    <dd>{share}</dd>
  </div>
);
