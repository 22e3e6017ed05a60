import { Form } from "@remix-run/react";
import type { DeletedView } from "../../.server/pages/deleted";
import { CorpusCrumb } from "../layout/corpus-crumb";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { Scroller } from "../layout/scroller";
import { TableHead, TickDocument } from "../tables/table-head";

/** What was deleted: to be taken back, or to be removed for good, which says before what goes. */
export function DeletedPage({ view: { total, rows, plan } }: { readonly view: DeletedView }) {
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb here="Deleted" />} title="Deleted documents">
        <p>Deleted documents are found and counted nowhere, and kept until you remove them for good.</p>
      </PageHead>
      {total === 0 ? (
        <p>Nothing is deleted.</p>
      ) : (
        <Form method="post" reloadDocument>
          <Scroller label="Deleted documents">
            <table className="corpus-table">
              <TableHead ticked columns={["Document", "Outlet", "Deleted (UTC)"]} />
              <tbody>
                {rows.map(({ id, title, outlet, time }) => (
                  <tr key={id}>
                    <TickDocument id={id} title={title} />
                    <th scope="row">{title}</th>
                    <td>
                      <OutletTab outlet={outlet} />
                    </td>
                    <td>{time}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          {total > rows.length && <p>and {(total - rows.length).toLocaleString("en")} more</p>}
          <p className="corpus-actions">
            <button className="button" type="submit" name="intent" value="undelete">
              Take the ticked back
            </button>
          </p>
        </Form>
      )}
      {total > 0 && (
        <section aria-labelledby="purge-title">
          <h2 id="purge-title" className="section-title">
            Remove for good
          </h2>
          <p>All that is deleted goes, and cannot be taken back:</p>
          <ul className="document-list">
            {plan.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Form method="post" className="corpus-actions" reloadDocument>
            <label>
              <input type="checkbox" name="sure" value="yes" required /> I am sure
            </label>
            <button className="button" type="submit" name="intent" value="purge">
              Remove for good
            </button>
          </Form>
        </section>
      )}
      <section aria-labelledby="samples-title">
        <h2 id="samples-title" className="section-title">
          The sample corpus
        </h2>
        <p>Brings the three samples back as they came with the program, and sets edits of them back.</p>
        <Form method="post" className="corpus-actions" reloadDocument>
          <button className="button button-quiet" type="submit" name="intent" value="samples">
            Bring the samples back
          </button>
        </Form>
      </section>
    </main>
  );
}
