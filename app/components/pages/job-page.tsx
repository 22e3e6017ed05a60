import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { JobView } from "../../.server/pages/jobs";
import { CorpusCrumb } from "../layout/corpus-crumb";
import { Notice } from "../layout/notice";
import { PageHead } from "../layout/page-head";

/** Milliseconds between two looks at work that is under way. */
const LOOK = 1_000;

/** One piece of work: how far it is, ways to cancel and resume it, and each item that failed with its reason. */
export function JobPage({ view }: { readonly view: JobView }) {
  const { title, kind, state, reason, isUnderWay, canResume, done, total, progress, failures, failed } = view;
  const { asked, lastStep } = view;
  useLook(isUnderWay);
  return (
    <main className="page" id="content">
      <PageHead crumb={<CorpusCrumb above={{ text: "Work", href: "/jobs" }} here={title} />} title={title}>
        {isUnderWay && (
          <p>
            Load the page again to see how far it is; with scripts it does so by itself.{" "}
            {kind === "purge"
              ? "Cancelling stops it where it is: what was removed by then is gone."
              : "Documents that are in can be read at once."}
          </p>
        )}
      </PageHead>
      <p>
        <strong role="status">{state}</strong>: {progress}
        {failures > 0 && `, ${failures.toLocaleString("en")} of them failed`}
        <span className="score-note">
          Asked for {asked}, last step {lastStep} (UTC)
        </span>
      </p>
      {total !== null && isUnderWay && (
        <progress className="job-progress" value={done} max={Math.max(1, total)} />
      )}
      {reason !== null && <Notice lead="It could not go on.">{reason}</Notice>}
      {(isUnderWay || canResume) && (
        <Form method="post" className="corpus-actions" reloadDocument>
          <button className="button" type="submit" name="intent" value={isUnderWay ? "cancel" : "resume"}>
            {isUnderWay ? "Cancel" : "Go on"}
          </button>
        </Form>
      )}
      {!isUnderWay && <Next kind={kind} came={done - failures} />}
      {failed.length > 0 && (
        <section aria-labelledby="failed-title">
          <h2 id="failed-title" className="section-title">
            What failed
          </h2>
          <ul className="limits">
            {failed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {failures > failed.length && <p>and {(failures - failed.length).toLocaleString("en")} more</p>}
        </section>
      )}
    </main>
  );
}

/** Where the work that was done is to be seen, and what follows it; `came` is how many items were taken in. */
function Next({ kind, came }: { readonly kind: JobView["kind"]; readonly came: number }) {
  if (kind === "stories") {
    return (
      <p className="job-next">
        <Link to="/stories">See the stories</Link>
      </p>
    );
  }
  if (kind === "import" && came === 0) {
    return (
      <p className="job-next">
        Nothing came in. <Link to="/add">Add documents</Link>
      </p>
    );
  }
  return (
    <p className="job-next">
      <Link to="/corpus">See the corpus, the latest first</Link>
      {kind === "import" && (
        <>
          , or <Link to="/stories">the stories</Link>. Scores and stories come when the{" "}
          <Link to="/jobs">work that follows</Link> is done.
        </>
      )}
    </p>
  );
}

/** Looks again while work is under way. */
function useLook(isUnderWay: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(revalidate, LOOK);
    return () => clearInterval(timer);
  }, [isUnderWay, revalidate]);
}
