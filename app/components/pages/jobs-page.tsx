import { Link } from "@remix-run/react";
import type { JobsView } from "../../.server/pages/jobs";
import { CorpusCrumb } from "../layout/corpus-crumb";
import { PageHead } from "../layout/page-head";
import { Scroller } from "../layout/scroller";
import { TableHead } from "../tables/table-head";

/** The work of the background, the last that was asked for first. */
export function JobsPage({ view: { jobs } }: { readonly view: JobsView }) {
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb here="Work" />} title="Work in the background">
        <p>Imports, analyses and groupings go on while you read, and after the program was stopped.</p>
      </PageHead>
      {jobs.length === 0 ? (
        <p>
          Nothing was asked for yet. <Link to="/add">Add documents</Link>.
        </p>
      ) : (
        <Scroller label="Work">
          <table className="corpus-table">
            <TableHead columns={["Work", "State", "Done", "Failed"]} />
            <tbody>
              {jobs.map(({ id, title, state, progress, failures, asked }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={`/jobs/${id}`}>{title}</Link>
                    <span className="score-note">Asked for {asked} UTC</span>
                  </th>
                  <td>{state}</td>
                  <td>{progress}</td>
                  <td>
                    {failures === 0 ? (
                      0
                    ) : (
                      <Link to={`/jobs/${id}#failed-title`}>{failures.toLocaleString("en")}</Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </main>
  );
}
