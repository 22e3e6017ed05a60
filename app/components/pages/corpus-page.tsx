import { Form, Link } from "@remix-run/react";
import type { CorpusView } from "../../.server/pages/corpus";
import { DocumentTable } from "../corpus/document-table";
import { FilterForm } from "../corpus/filter-form";
import { Paging } from "../corpus/paging";
import { PageHead } from "../layout/page-head";

/** Every document of the corpus: narrowed, sorted, chosen for comparison, deleted and taken back. */
export function CorpusPage({ view }: { readonly view: CorpusView }) {
  const { filters, isNarrowed, columns, rows, paging, work, deleted } = view;
  return (
    <main className="page" id="content">
      <PageHead title="The corpus">
        <p>
          Tick two to six documents to read them side by side. Press a head to sort by it.{" "}
          <Link to="/add">Add documents</Link>, see <Link to="/stories">the stories</Link> they tell, or{" "}
          <Link to="/corpus/deleted">what was deleted</Link>.
        </p>
      </PageHead>
      {deleted.length > 0 && <Undo ids={deleted} />}
      {work.map(({ words, link }) => (
        <p key={link.href} className="notice">
          {words}; <Link to={link.href}>{link.text}</Link>.
        </p>
      ))}
      <FilterForm action="/corpus" view={filters} />
      {rows.length === 0 ? (
        <Nothing isNarrowed={isNarrowed} />
      ) : (
        <Form method="get" action="/compare">
          <DocumentTable columns={columns} rows={rows} />
          <p className="corpus-actions actions-in-view">
            <button className="button" type="submit">
              Compare the ticked
            </button>{" "}
            <button
              className="button button-quiet"
              type="submit"
              formMethod="post"
              formAction="/stories"
              name="intent"
              value="make"
            >
              Make a story of the ticked
            </button>{" "}
            <button
              className="button button-quiet"
              type="submit"
              formMethod="post"
              formAction="/corpus"
              name="intent"
              value="delete"
            >
              Delete the ticked
            </button>
          </p>
        </Form>
      )}
      <Paging view={paging} />
    </main>
  );
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return isNarrowed ? (
    <p>
      No document fits these filters. <Link to="/corpus">All documents</Link>, or{" "}
      <Link to="/add">add some</Link>.
    </p>
  ) : (
    <p>
      No documents yet. <Link to="/add">Add documents</Link>, or{" "}
      <Link to="/corpus/deleted#samples-title">bring the samples back</Link>.
    </p>
  );
}

/** What was just done, and the way back. */
function Undo({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Form className="notice" method="post" action="/corpus">
      <strong>
        {ids.length === 1 ? "One document was deleted." : `${ids.length} documents were deleted.`}
      </strong>{" "}
      {ids.map((id) => (
        <input key={id} type="hidden" name="documents" value={id} />
      ))}
      <button className="link-button" type="submit" name="intent" value="undelete">
        Take back
      </button>
    </Form>
  );
}
