import { MarkedPassage } from "../marked-text/marked-passage";
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
      <thead>
        <tr>
          <th scope="col">Layer</th>
          <th scope="col">Drawn</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
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

/** An example with its marks, drawn by the same components as every text. */
export function SpecimenText({ specimen: { text, marks } }: { readonly specimen: Specimen }) {
  return (
    <span className="reading">
      <MarkedPassage text={text} span={{ start: 0, end: text.length }} marks={marks} hrefBefore="?mark=" />
    </span>
  );
}
