import type { NumberView } from "../view";

/** A number as a link to what it counts; “–” with the reason where it was not measured. */
export function NumberValue({ number: { value, href, reason } }: { readonly number: NumberView }) {
  if (value === null) {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not measured</span>
        {reason && <span className="sr-only">: {reason}</span>}
      </span>
    );
  }
  return href ? (
    <a className="number" href={href}>
      {value}
    </a>
  ) : (
    <span className="number">{value}</span>
  );
}

/** The two cells a figure ends its rows with: the number, and what it counts. */
export function NumberCells({ number }: { readonly number: NumberView }) {
  return (
    <>
      <td className="figure-value">
        <NumberValue number={number} />
      </td>
      <td className="figure-detail">{number.value !== null && number.detail}</td>
    </>
  );
}

/** Where a number was not measured: the reason, in place of the drawing. */
export function NotMeasured({ number: { reason } }: { readonly number: NumberView }) {
  return (
    <span className="not-measured" aria-hidden="true">
      {reason ?? "not measured"}
    </span>
  );
}
