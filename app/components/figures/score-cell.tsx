import type { NumberView } from "../view";
import { Axis, Interval } from "./interval-figure";
import { NotMeasured, NumberValue } from "./number-cell";

/** A number in a table with its interval on the axis of its column; what it counts stands below. */
export function ScoreCell({
  label,
  number,
  max,
  note,
}: {
  /** Head of its column, said in the cell where a row is no row any more. */
  readonly label?: string | undefined;
  readonly number: NumberView;
  readonly max: number;
  readonly note: string;
}) {
  return (
    <td className="score-cell" data-label={label}>
      <span className="score-line">
        <NumberValue number={number} />
        <span className="score-plot">
          {number.value === null ? (
            <NotMeasured number={number} />
          ) : (
            <Interval number={number} max={max} band={null} />
          )}
        </span>
      </span>
      {number.value !== null && <span className="score-note">{note}</span>}
    </td>
  );
}

/** The foot of a table whose last columns have such cells: their axes, after so many columns of another kind. */
export const ScoreFoot = ({
  before,
  columns,
}: {
  readonly before: number;
  readonly columns: readonly { readonly label: string; readonly max: number }[];
}) => (
  <tfoot>
    <tr>
      <td colSpan={before} />
      {columns.map(({ label, max }) => (
        <ScoreAxis key={label} max={max} />
      ))}
    </tr>
  </tfoot>
);

/** The axis of one such column. */
export const ScoreAxis = ({ max }: { readonly max: number }) => (
  <td className="score-cell">
    <span className="score-line">
      <span />
      <span className="score-plot">
        <Axis max={max} />
      </span>
    </span>
  </td>
);
