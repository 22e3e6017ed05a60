import { Form, Link } from "@remix-run/react";
import type { OutletPageView } from "../../.server/pages/outlet";
import { DocumentTable } from "../corpus/document-table";
import { Paging } from "../corpus/paging";
import { PlainForm } from "../corpus/plain-form";
import { ScoreTables } from "../figures/figures";
import { Breadcrumb } from "../layout/breadcrumb";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { OutletForm } from "../outlets/outlet-form";
import { TimeFigure } from "../time/time-figure";

/** One outlet: who it is, in neutral words with sources, its documents, their scores taken together and over time. */
export function OutletPage({ view }: { readonly view: OutletPageView }) {
  const { path, name, tab, form, documents, table, scores, once, time } = view;
  return (
    <main className="page" id="content">
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Outlets", href: "/outlets" }]} here="Outlet" />}
        title={name}
      >
        <p>
          <OutletTab outlet={{ tab, name }} /> {documents} in this corpus. Parallax gives an outlet no rating
          and no side.
        </p>
      </PageHead>
      <section aria-labelledby="facts-title">
        <h2 id="facts-title" className="section-title">
          Who it is
        </h2>
        {!form.isDescribed && (
          <Notice lead="Nobody described it yet.">It goes by the short name that its documents give.</Notice>
        )}
        <Facts view={view} />
        <OutletForm action={path} view={form} />
      </section>
      <section aria-labelledby="scores-title">
        <h2 id="scores-title" className="section-title">
          Scores
        </h2>
        {once.copies > 0 && (
          <p className="text-small">
            {once.isAsked ? "Left out" : "Counted"}: {once.copies.toLocaleString("en")} whose text another
            document of the same story has, which counts first.{" "}
            <Link to={once.isAsked ? `${path}#scores-title` : `${path}?once=1#scores-title`}>
              {once.isAsked ? "Count them here too" : "Count each text once"}
            </Link>
            .
          </p>
        )}
        {scores.notice && <Notice lead={scores.notice.lead}>{scores.notice.text}</Notice>}
        <ScoreTables groups={scores.groups} />
      </section>
      <section aria-labelledby="time-title">
        <h2 id="time-title" className="section-title">
          Over time
        </h2>
        {time.figure.periods.length === 0 ? (
          <p>None of its analysed documents states a date.</p>
        ) : (
          <>
            <PlainForm action={`${path}#time-title`} selects={time.selects}>
              {once.isAsked && <input type="hidden" name="once" value="1" />}
            </PlainForm>
            <TimeFigure view={time.figure} />
          </>
        )}
      </section>
      <section aria-labelledby="documents-title">
        <h2 id="documents-title" className="section-title">
          Documents
        </h2>
        {table.rows.length > 0 && (
          <Form method="get" action="/compare">
            <DocumentTable columns={table.columns} rows={table.rows} />
            <p className="corpus-actions">
              <button className="button" type="submit">
                Compare the ticked
              </button>
            </p>
          </Form>
        )}
        <Paging view={table.paging} />
      </section>
    </main>
  );
}

const Facts = ({ view: { facts } }: { readonly view: OutletPageView }) => (
  <dl className="facts">
    {facts.map(({ label, text, source }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {text ?? <span className="text-ink-3">not known with a source</span>}
          {source && (
            <span className="score-note">
              Source:{" "}
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            </span>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
