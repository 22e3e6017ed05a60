import { Link } from "@remix-run/react";
import type { ExportsView } from "../../.server/pages/data";
import { PageHead } from "../layout/page-head";

/** What can be taken away, table by table, with what each column means. */
export function DataPage({
  view: { edition, total, documents, tables, concordance },
}: {
  readonly view: ExportsView;
}) {
  return (
    <main className="page" id="content">
      <PageHead title="Data">
        <p>
          Every table as CSV or JSON. Each row names its document, the version of the analyser and the hashes
          of the word list and the text, so that it can be traced.
          {documents[0] && (
            <>
              {" "}
              For some documents only, add <code className="inline-block">?documents={documents[0].id}</code>{" "}
              to the address.
            </>
          )}
        </p>
      </PageHead>
      {tables.map(({ name, about, columns, rows }) => (
        <section key={name} className="data-entry" aria-labelledby={`table-${name}`}>
          <h2 id={`table-${name}`}>{name.replace("-", " ")}</h2>
          <p>
            {about}{" "}
            {rows === null
              ? `Of ${total.toLocaleString("en")} documents`
              : `${rows.toLocaleString("en")} rows`}
            . <a href={`/data/${name}.csv`}>{name}.csv</a>, <a href={`/data/${name}.json`}>{name}.json</a>
          </p>
          <Codebook name={name} columns={columns} />
        </section>
      ))}
      <section className="data-entry" aria-labelledby="table-kwic">
        <h2 id="table-kwic">words in context</h2>
        <p>
          {concordance.about} For example{" "}
          <a href={`/data/kwic.csv${concordance.query}`}>kwic.csv{concordance.query}</a>
        </p>
        <Codebook name="words in context" columns={concordance.columns} />
      </section>
      <p className="text-ink-2 text-small">
        From the command line, a row a document: <code>npm run -s parallax -- export --format csv</code>. How
        the numbers are made: <Link to="/method">Method</Link>.
        {` Analyser ${edition.version}, word list ${edition.lexicon.slice(0, 12)}.`}
      </p>
    </main>
  );
}

const Codebook = ({ name, columns }: Pick<ExportsView["tables"][number], "name" | "columns">) => (
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
);
