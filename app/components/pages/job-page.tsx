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
      </p>
      {total !== null && isUnderWay && (
        <progress className="job-progress" value={done} max={Math.max(1, total)} />
      )}
      {reason !== null && <Notice lead="It could not go on.">{reason}</Notice>}
      <Form method="post" className="corpus-actions" reloadDocument>
        {isUnderWay && (
          <button className="button" type="submit" name="intent" value="cancel">
            Cancel
          </button>
        )}
        {canResume && (
          <button className="button" type="submit" name="intent" value="resume">
            Go on
          </button>
        )}
      </Form>
      {!isUnderWay && (
        <p>
          <Link to={kind === "stories" ? "/stories" : "/corpus"}>
            {kind === "stories" ? "See the stories" : "See the corpus, the latest first"}
          </Link>
        </p>
      )}
      {failed.length > 0 && (
        <section aria-labelledby="failed-title">
          <h2 id="failed-title" className="section-title">
            What failed
          </h2>
          <ul className="limits">
            {failed.map(({ name, reason: why }) => (
              <li key={`${name} ${why}`}>{why.startsWith(name) ? why : `${name}: ${why}`}</li>
            ))}
          </ul>
          {failures > failed.length && <p>and {(failures - failed.length).toLocaleString("en")} more</p>}
        </section>
      )}
    </main>
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
