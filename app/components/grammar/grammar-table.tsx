import { MarkedNodes } from "../marked-text/marked-nodes";
import { nest } from "../marked-text/nest";
import { TableHead } from "../tables/table-head";
import type { GrammarRow } from "./rows";
import type { Specimen } from "./specimen";

/** The signs of one layer: name, sign, meaning. */
export function GrammarTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly GrammarRow[];
}) {
  return (
    <table className="grammar">
      <caption>{caption}</caption>
      <TableHead columns={["Layer", "Drawn", "Meaning"]} />
      <tbody>
        {rows.map(({ layer, specimen, meaning }) => (
          <tr key={layer}>
            <th scope="row">{layer}</th>
            <td>
              <SpecimenText specimen={specimen} />
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An example with its marks, drawn by the same components as every text; its marks lead nowhere. */
export function SpecimenText({ specimen: { text, marks } }: { readonly specimen: Specimen }) {
  const span = { start: 0, end: text.length };
  const [nodes = []] = nest(text, [{ number: null, span, headline: false, threads: [] }], marks);
  return (
    <span className="reading">
      <MarkedNodes nodes={nodes} state={{ hrefBefore: null }} />
    </span>
  );
}
