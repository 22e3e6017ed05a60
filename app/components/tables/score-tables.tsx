import { NumberValue } from "../figures/number-cell";
import { Scroller } from "../layout/scroller";
import { PERCENT } from "../units";
import { TableHead } from "./table-head";
import type { ScoreGroupView } from "./view";

/** Every score with its count, interval and method; the number opens the passages it counts. */
export function ScoreTables({ groups }: { readonly groups: readonly ScoreGroupView[] }) {
  return groups.map(({ group, rows }) => (
    <Scroller key={group} label={group}>
      <table className="score-table">
        <caption>{group}</caption>
        <TableHead columns={["Measure", "Value", "Counted", `95${PERCENT} interval`, "Method"]} />
        <tbody>
          {rows.map(({ id, label, explanation, unit, number, interval, method, methodNote, open }) => (
            <tr key={id} id={`score-${id}`} data-open={open ? "" : undefined}>
              <th scope="row">
                {label}
                <span className="score-note">{explanation}</span>
              </th>
              <td>
                <NumberValue number={number} />
                {number.value !== null && unit === "per 1,000 words" && (
                  <span className="score-note">per 1,000 words</span>
                )}
              </td>
              <td>{number.detail}</td>
              <td data-label={`95${PERCENT} interval`}>
                {interval ?? <span className="text-ink-3">–</span>}
              </td>
              <td title={methodNote}>{method ?? <span className="text-ink-3">–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  ));
}
