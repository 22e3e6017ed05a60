import { Form, Link } from "@remix-run/react";
import type { StoryView } from "../../.server/pages/story";
import { Paging } from "../corpus/paging";
import { Breadcrumb } from "../layout/breadcrumb";
import { Comparability } from "../layout/comparability";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";
import { ReuseList } from "../stories/reuse";
import { StoryDocuments } from "../stories/story-documents";

/** One story: who tells it, with what scores, what is re-used, and forms that correct the grouping. */
export function StoryPage({ view }: { readonly view: StoryView }) {
  const { label, isHeld, documents, once, isOneOutlet, comparability, paging, reuse, unread } = view;
  return (
    <main className="page" id="content">
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Stories", href: "/stories" }]} here="Story" />}
        title={label}
        aside={<Comparability rows={comparability} />}
      >
        <p>
          {documents}, put together{" "}
          {isHeld
            ? "by the program and corrected by hand"
            : "by the program, by the words they share and by their dates"}
          . Tick two to six to read them side by side.
        </p>
        {isOneOutlet && (
          <Notice lead="Only one outlet.">
            All documents of this story come from one outlet: nothing here says how others tell it.
          </Notice>
        )}
      </PageHead>
      {once.isOffered && (
        <p className="text-ink-2 text-small">
          {once.isOn ? "One text counts once: its copies are left out. " : "Some documents are one text. "}
          <Link to={once.href}>{once.isOn ? "Show the copies too" : "Count one text once"}</Link>
        </p>
      )}
      <StoryDocuments view={view} />
      <Paging view={paging} />
      <section aria-labelledby="reuse-title">
        <h2 id="reuse-title" className="section-title">
          Re-use
        </h2>
        <p className="text-ink-2 text-small">
          Two documents are listed where runs of eight words or more, the same in both, make up at least a
          fifth of one of them. Quotations count too.
          {unread > 0 && ` Looked for among the first documents only: ${unread} were not read.`}
        </p>
        {reuse.length === 0 ? <p>No two documents share that much.</p> : <ReuseList views={reuse} />}
      </section>
      <Correct view={view} />
    </main>
  );
}

/** Forms that correct the grouping by hand. */
function Correct({ view: { href, label, isHeld } }: { readonly view: StoryView }) {
  return (
    <section aria-labelledby="correct-title">
      <h2 id="correct-title" className="section-title">
        Correct the grouping
      </h2>
      <p className="text-ink-2 text-small">
        A story that was corrected keeps its documents and its name when stories are grouped anew; new
        documents may join it.
      </p>
      <Form method="post" action={href} className="field" reloadDocument>
        <label htmlFor="label">Name</label>
        <input key={label} id="label" name="label" defaultValue={label} maxLength={300} />
        <p className="score-note">Left empty: the headline of its first document.</p>
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="rename">
            Rename
          </button>
        </p>
      </Form>
      <Form method="post" action={href} className="field" reloadDocument>
        <label htmlFor="document">Add a document to this story</label>
        <input id="document" name="document" maxLength={2000} required />
        <p className="score-note">The address of its page, or what stands in it after “/documents/”.</p>
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="in">
            Add
          </button>
        </p>
      </Form>
      {isHeld && (
        <Form method="post" action={href} reloadDocument>
          <button className="link-button" type="submit" name="intent" value="let-go">
            Leave its grouping to the program again
          </button>
        </Form>
      )}
    </section>
  );
}
