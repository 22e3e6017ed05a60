import { NumberValue } from "../figures/number-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import type { SourcingView } from "./sourcing-view";

/** Shares by kind, one column a text: value, interval, and what it counts out of how many. */
export function SourcingTable({
  caption,
  view: { head, outlets, rows },
}: {
  readonly caption: string;
  readonly view: SourcingView;
}) {
  return (
    <Scroller label={caption}>
      <table className="corpus-table sourcing-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {outlets.map((outlet) => (
              <th key={outlet.name} scope="col">
                <OutletTab outlet={outlet} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ number, interval }, at) => (
                <td key={outlets[at]?.name}>
                  {number === null ? (
                    <span className="text-ink-3">0</span>
                  ) : (
                    <>
                      <NumberValue number={number} />
                      <span className="score-note">
                        {interval && `${interval}; `}
                        {number.value === null ? number.reason : number.detail}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
