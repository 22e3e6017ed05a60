import { Form } from "@remix-run/react";
import type { TablePageView } from "../../.server/pages/tables";
import { ADD, CorpusCrumb } from "../layout/corpus-crumb";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";

/** A table before its rows are taken in: which column gives what, and the first rows as they would come. */
export function TablePage({ view }: { readonly view: TablePageView }) {
  const { name, known, fetchRows, problem, columns, fields, decisions, rows, problems } = view;
  const kept = known.map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />);
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb above={ADD} here="Table" />} title={name}>
        <p>One row is one document. See that each column gives what it should, then take the rows in.</p>
      </PageHead>
      {problem !== null && <Notice lead="It cannot be taken in like this.">{problem}</Notice>}
      {decisions.map((decision) => (
        <p key={decision} className="text-ink-2 text-small">
          {decision}
        </p>
      ))}
      {fields.length > 0 && (
        <Form method="get" className="table-columns" reloadDocument>
          {kept}
          {fields.map(({ field, label, column, because }) => (
            <div className="field" key={field}>
              <label htmlFor={`column-${field}`}>{label}</label>
              <select
                id={`column-${field}`}
                name={`column-${field}`}
                defaultValue={column}
                aria-describedby={`column-${field}-note`}
              >
                <option value="">no column</option>
                {columns.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
              <p className="score-note" id={`column-${field}-note`}>
                {because}
              </p>
            </div>
          ))}
          <div className="field table-fetch">
            <label>
              <input type="checkbox" name="fetch" value="1" defaultChecked={fetchRows} /> Fetch the page of a
              row that has an address and no text
            </label>
            <button className="button button-quiet" type="submit">
              Show the rows again
            </button>
          </div>
        </Form>
      )}
      {rows.map(({ number, title, about, text }) => (
        <article key={number} className="found">
          <h2>{title}</h2>
          <p className="text-ink-2 text-small">
            Row {number}
            {about && `, ${about}`}
          </p>
          <p>{text}</p>
        </article>
      ))}
      {problems.length > 0 && (
        <ul className="limits">
          {problems.map((one) => (
            <li key={`${one.row} ${one.problem}`}>
              Row {one.row}: {one.problem}
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="corpus-actions" reloadDocument>
        {kept}
        {fetchRows && <input type="hidden" name="fetch" value="1" />}
        {fields.map(({ field, column }) => (
          <input key={field} type="hidden" name={`column-${field}`} value={column} />
        ))}
        {rows.length > 0 && (
          <button className="button" type="submit" name="intent" value="import">
            Take all rows in
          </button>
        )}
        <button className="button button-quiet" type="submit" name="intent" value="discard">
          Discard
        </button>
      </Form>
    </main>
  );
}
