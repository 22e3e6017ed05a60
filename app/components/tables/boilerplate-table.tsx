import { Link } from "@remix-run/react";
import { TableHead } from "./table-head";
import type { BoilerplateView } from "./view";

/** What is not scored, why, and the way to put it back: everything recounts at once. */
export function BoilerplateTable({ rows }: { readonly rows: readonly BoilerplateView[] }) {
  if (rows.length === 0) return <p>Nothing was set apart: the whole text is scored.</p>;
  return (
    <table className="boilerplate-table">
      <caption className="sr-only">Stretches that are not scored</caption>
      <TableHead columns={["Stretch", "Why", "Now"]} />
      <tbody>
        {rows.map(({ index, text, reason, restored, toggleHref }) => (
          <tr key={index}>
            <td>{restored ? text : <s>{text}</s>}</td>
            <td>{reason}</td>
            <td>
              {restored ? "scored; " : "not scored; "}
              <Link to={toggleHref} preventScrollReset>
                {restored ? "set it apart again" : "put it back"}
                <span className="sr-only">: {text.slice(0, 40)}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
