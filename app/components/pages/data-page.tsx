import { Link } from "@remix-run/react";
import type { ExportsView } from "../../.server/pages/data";
import { PageHead } from "../layout/page-head";

/** What can be taken away, table by table, with what each column means. */
export function DataPage({ view: { analyser, documents, tables } }: { readonly view: ExportsView }) {
  return (
    <main className="page" id="content">
      <PageHead title="Data">
        <p>
          Every table as CSV or JSON. Each row names its document, the version of the analyser and the hashes
          of the word list and the text, so that it can be traced. For some documents only, add{" "}
          <code>?documents={documents[0]?.id}</code> to the address.
        </p>
      </PageHead>
      {tables.map(({ name, about, columns, rows }) => (
        <section key={name} className="data-entry" aria-labelledby={`table-${name}`}>
          <h2 id={`table-${name}`}>{name.replace("-", " ")}</h2>
          <p>
            {about} {rows.toLocaleString("en")} rows. <a href={`/data/${name}.csv`}>{name}.csv</a>,{" "}
            <a href={`/data/${name}.json`}>{name}.json</a>
          </p>
          <details>
            <summary>
              {columns.length} columns<span className="sr-only"> of {name}</span>
            </summary>
            <dl className="codebook">
              {columns.map((column) => (
                <div key={column.name}>
                  <dt>{column.name}</dt>
                  <dd>{column.about}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      ))}
      <p className="text-ink-2 text-small">
        The same from the command line: <code>npm run -s parallax -- score corpus/documents</code>. How the
        numbers are made: <Link to="/method">Method</Link>.
        {analyser && ` Analyser ${analyser.version}, word list ${analyser.lexicon.slice(0, 12)}.`}
      </p>
    </main>
  );
}
