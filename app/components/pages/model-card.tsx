import type { ModelCard as Card } from "#analysis";
import { Scroller } from "../layout/scroller";
import { unbroken } from "../units";

/** What to know of a learned model before relying on it: data, features, figures, limits. */
export function ModelCard({ card }: { readonly card: Card }) {
  return (
    <section id={card.id} aria-labelledby={`${card.id}-title`}>
      <h2 id={`${card.id}-title`}>{card.name}</h2>
      {card.sections.map(({ title, text }) => (
        <div key={title}>
          <h3>{title}</h3>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
      {card.tables.map(({ title, columns, rows }) => (
        <div key={title}>
          <h3>{title}</h3>
          <Scroller label={title}>
            <table className="score-table">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, ...cells]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, index) => (
                      <td key={columns[index + 1]} data-label={columns[index + 1]}>
                        {unbroken(cell)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </div>
      ))}
    </section>
  );
}
