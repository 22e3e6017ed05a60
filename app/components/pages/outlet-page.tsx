import { Link } from "@remix-run/react";
import type { OutletPageView } from "../../.server/pages/outlet";
import { ScoreTables } from "../figures/figures";
import { Breadcrumb } from "../layout/breadcrumb";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";

/** One outlet: who it is, in neutral words with sources, its documents, their scores taken together. */
export function OutletPage({ view }: { readonly view: OutletPageView }) {
  const { name, tab, facts, documents, scores } = view;
  return (
    <main className="page" id="content">
      <PageHead crumb={<Breadcrumb steps={[{ text: "Corpus", href: "/" }]} here="Outlet" />} title={name}>
        <p>
          <OutletTab outlet={{ tab, name }} />{" "}
          {documents.length === 1 ? "One document" : `${documents.length} documents`} in this corpus. Parallax
          gives an outlet no rating and no side.
        </p>
      </PageHead>
      <section aria-labelledby="facts-title">
        <h2 id="facts-title" className="section-title">
          Who it is
        </h2>
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
      </section>
      <section aria-labelledby="documents-title">
        <h2 id="documents-title" className="section-title">
          Documents
        </h2>
        <ul className="document-list">
          {documents.map(({ id, href, title, about, notes }) => (
            <li key={id}>
              <Link to={href}>{title}</Link> <span className="text-ink-2 text-small">{about}</span>
              {notes && <p className="score-note">{notes}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="scores-title">
        <h2 id="scores-title" className="section-title">
          Scores
        </h2>
        {documents.length < 20 && (
          <Notice lead={documents.length === 1 ? "One document." : "Few documents."}>
            The numbers are about {documents.length === 1 ? "this document" : "these documents"}, not about
            the outlet.
          </Notice>
        )}
        <ScoreTables groups={scores} />
      </section>
    </main>
  );
}
