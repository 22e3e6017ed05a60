import { OutletTab } from "../layout/outlet-tab";
import { markClass } from "../marked-text/mark-class";
import { TableHead } from "../tables/table-head";
import { Figure } from "./figure";
import { NotMeasured, NumberCells, NumberValue } from "./number-cell";
import { UnitBar } from "./unit-bar";
import type { UnitBox, UnitFigureView } from "./view";

/** Most boxes a row holds; if one is longer, all rows are drawn as bars in the same fills. */
const MOST_BOXES = 24;

/** What the boxes mean, in the order of how full they are. */
const LEGEND = [
  { voice: "unattributed", label: "not attributed" },
  { voice: "headline", label: "headline" },
  { voice: "self", label: "authors as “we”" },
  { voice: "indirect", label: "reported" },
  { voice: "direct", label: "in quotation marks" },
  { voice: "scare", label: "scare quote" },
] as const;

/** Loaded terms by voice: one term, one box, a link to its passage. */
export function UnitFigure({
  view: { id, title, caption, hint, tools, rows },
}: {
  readonly view: UnitFigureView;
}) {
  const drawn = new Set(rows.flatMap(({ boxes }) => boxes.map(({ voice }) => voice)));
  const isAnySuggested = rows.some(({ boxes }) => boxes.some(({ suggested }) => suggested));
  const longest = Math.max(...rows.map(({ boxes }) => boxes.length));
  return (
    <Figure id={id} title={title} caption={caption} hint={hint} tools={tools}>
      <table className="figure-table">
        <TableHead className="sr-only" columns={["Outlet", "Terms", "Number", "Besides"]} />
        <tbody>
          {rows.map(({ outlet, boxes, count, more }) => (
            <tr key={outlet.tab}>
              <th scope="row">
                <OutletTab outlet={outlet} />
              </th>
              <td className="figure-plot">
                {count.value === null ? (
                  <NotMeasured number={count} />
                ) : (
                  <TermsCell boxes={boxes} longest={longest} />
                )}
              </td>
              {more ? (
                <>
                  <td className="figure-value">
                    <NumberValue number={count} />
                  </td>
                  <td className="figure-detail">
                    {more.href ? <a href={more.href}>{more.value}</a> : more.value}
                  </td>
                </>
              ) : (
                <NumberCells number={count} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="figure-legend">
        {LEGEND.filter(({ voice }) => drawn.has(voice)).map(({ voice, label }) => (
          <li key={voice}>
            <span className={`unit ${markClass({ kind: "loaded", voice })}`} aria-hidden="true" /> {label}
          </li>
        ))}
        {isAnySuggested && (
          <li>
            <span className={`unit ${markClass({ kind: "loaded", suggested: true })}`} aria-hidden="true" />{" "}
            suggested, counted apart
          </li>
        )}
      </ul>
    </Figure>
  );
}

/** Terms of one text as boxes, or as a bar in the same fills where they are many. */
export const TermsCell = ({
  boxes,
  longest,
}: {
  readonly boxes: readonly UnitBox[];
  readonly longest: number;
}) => (longest > MOST_BOXES ? <UnitBar boxes={boxes} longest={longest} /> : <Boxes boxes={boxes} />);

/** Links out of the tab order: the marks themselves are stops, and the row's number leads to the same passages. */
function Boxes({ boxes }: { readonly boxes: readonly UnitBox[] }) {
  return (
    <span className="units">
      {boxes.map(({ href, label, voice, suggested }) => (
        <a
          key={href}
          className={`unit ${markClass({ kind: "loaded", voice, suggested })}`}
          href={href}
          title={label}
          tabIndex={-1}
        >
          <span className="sr-only">{label}</span>
        </a>
      ))}
    </span>
  );
}
