import { Form, Link } from "@remix-run/react";
import type { OutletsView } from "../../.server/pages/outlets";
import { Paging } from "../corpus/paging";
import { PlainForm } from "../corpus/plain-form";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";
import { OutletTable } from "../outlets/outlet-table";
import { TimeFigure } from "../time/time-figure";

/** All outlets with their scores pooled, and up to three of them over time. */
export function OutletsPage({ view }: { readonly view: OutletsView }) {
  const { isEmpty, rows, columns, paging, isAlike, once, chosen, time } = view;
  return (
    <main className="page" id="content">
      <PageHead title="Outlets">
        <p>
          Each with all its documents taken together, in the order of their names. Parallax gives no outlet a
          rating and no side: the numbers tell of these documents, on these events, in these genres.
        </p>
      </PageHead>
      {isEmpty ? (
        <p>
          No documents yet. <Link to="/add">Add some</Link>.
        </p>
      ) : (
        <Form method="get" action="/outlets#time-title">
          <OutletTable columns={columns} rows={rows} />
          <p className="corpus-actions">
            <button className="button" type="submit">
              Follow the ticked over time
            </button>
            <span className="text-ink-2 text-small">
              Up to three. The line: 95&#8239;%, from the spread between documents.
            </span>
          </p>
          <p className="corpus-actions">
            <label className="filters-tick" key={`once ${once}`}>
              <input type="checkbox" name="once" value="1" defaultChecked={once} />
              <span>Count documents of a story that are one text once</span>
            </label>
            <button className="button button-quiet" type="submit" formAction="/outlets">
              Count anew
            </button>
            {once && (
              <span className="text-ink-2 text-small">
                Each such text counts with the outlet that dated it first, or had it first where dates do not
                say. Re-use between documents of different stories is not known.
              </span>
            )}
          </p>
        </Form>
      )}
      {!isEmpty && <Paging view={paging} />}
      {isAlike && (
        <Notice lead="Read with care.">
          The intervals of the first measure overlap: it shows no difference between these outlets. A rate
          says nothing about who is right.
        </Notice>
      )}
      {time.figure.periods.length > 0 && (
        <section aria-labelledby="time-title">
          <h2 id="time-title" className="section-title">
            Over time
          </h2>
          <PlainForm action="/outlets#time-title" selects={time.selects}>
            {chosen.map(({ id }) => (
              <input key={id} type="hidden" name="compare" value={id} />
            ))}
            {once && <input type="hidden" name="once" value="1" />}
          </PlainForm>
          <TimeFigure view={time.figure} />
        </section>
      )}
    </main>
  );
}
