import { Form, Link } from "@remix-run/react";
import type { StoriesView } from "../../.server/pages/stories";
import { Paging } from "../corpus/paging";
import { SelectField } from "../corpus/select-field";
import { PageHead } from "../layout/page-head";
import { StoryTable } from "../stories/story-table";

/** The stories of the corpus: documents on one event, with who tells it. */
export function StoriesPage({ view }: { readonly view: StoriesView }) {
  const { rows, paging, isNarrowed } = view;
  return (
    <main className="page" id="content">
      <PageHead title="Stories">
        <p>
          Documents that tell of one event, put together by the words they share and by their dates. The
          program may err: every story can be corrected by hand, and stays so.
        </p>
      </PageHead>
      {rows.length === 0 && !isNarrowed && paging.before === null ? (
        <Empty view={view} />
      ) : (
        <>
          <Filters view={view} />
          {rows.length === 0 ? (
            <p>
              {isNarrowed ? "No story matches what you chose." : "The list ends before this page."}{" "}
              <Link to="/stories">All stories</Link>.
            </p>
          ) : (
            <StoryTable rows={rows} />
          )}
          <Paging view={paging} />
          <GroupAgain view={view} />
        </>
      )}
    </main>
  );
}

/** What to do where nothing is told twice. */
function Empty({ view }: { readonly view: StoriesView }) {
  const { documents } = view;
  return (
    <>
      <p>
        {documents === 0 ? "No documents yet." : "No two documents tell of one event yet."}{" "}
        <Link to="/add">Add documents</Link>, or tick some in <Link to="/corpus">the corpus</Link> and make a
        story of them.
      </p>
      {documents > 1 && <GroupAgain view={view} />}
    </>
  );
}

function GroupAgain({ view: { isUnderWay, isGroupedByItself } }: { readonly view: StoriesView }) {
  const when = isGroupedByItself
    ? "The program does this by itself whenever documents are added; what"
    : "With so many documents the program does this only when it is asked; what";
  return (
    <Form method="post" action="/jobs" className="corpus-actions" reloadDocument>
      <button className="button button-quiet" type="submit">
        Group anew
      </button>
      <span className="text-ink-2 text-small">
        {isUnderWay ? "Work is under way; what" : when} was corrected by hand stays.
      </span>
    </Form>
  );
}

function Filters({ view: { selects, once, isNarrowed } }: { readonly view: StoriesView }) {
  return (
    <Form className="filters" method="get" action="/stories">
      {selects.map(({ name, ...select }) =>
        name === "sort" ? (
          <SelectField key={name} name={name} {...select} />
        ) : (
          <SelectField key={name} name={name} any="any" {...select} />
        ),
      )}
      <label className="filters-tick" key={`once ${once}`}>
        <input type="checkbox" name="once" value="1" defaultChecked={once} />
        <span>Count one text once</span>
      </label>
      <button className="button" type="submit">
        Show
      </button>
      {isNarrowed && <Link to="/stories">Clear</Link>}
    </Form>
  );
}
