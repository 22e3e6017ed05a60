import { Link } from "@remix-run/react";
import type { DocumentView } from "../../.server/pages/document";
import {
  BoilerplateTable,
  DotTable,
  IntervalFigure,
  ScoreTables,
  SourceTable,
  StackedFigure,
  UnitFigure,
} from "../figures/figures";
import { KeyBar } from "../key/key-bar";
import { Breadcrumb } from "../layout/breadcrumb";
import { Columns } from "../layout/columns";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { MarkedText } from "../marked-text/marked-text";
import { Passages } from "../passages/passages";
import { Reader } from "../reader/reader";
import { Forewarning } from "./forewarning";

/** One document: figures, marked text, all scores, who speaks, names, what is not scored, how to cite it. */
export function DocumentPage({ view }: { readonly view: DocumentView }) {
  return (
    <main className="page" id="content">
      <a className="skip" href="#text">
        Go to the text
      </a>
      <PageHead
        crumb={
          <Breadcrumb
            steps={[
              { text: "Corpus", href: "/" },
              ...(view.outlet.href ? [{ text: view.outlet.name, href: view.outlet.href }] : []),
            ]}
            here="Document"
          />
        }
        title={view.title}
        aside={<Facts view={view} />}
      >
        <Forewarning />
        <p className="text-small">
          <Link to={view.compareHref}>Compare it with the other texts</Link>
        </p>
      </PageHead>
      <Columns rule="section" label="Figures">
        <UnitFigure view={view.figures.terms} />
        <IntervalFigure view={view.figures.rate} />
        <IntervalFigure view={view.figures.attributed} />
      </Columns>
      {view.passages && <Passages view={view.passages} />}
      <Reader cardsHref={view.cardsHref}>
        <div className="document-body" id="text">
          <article aria-label={view.title}>
            <MarkedText
              view={view.text}
              open={view.opened?.open}
              card={view.opened?.card}
              counted={view.counted}
            />
          </article>
          <aside aria-label="Who speaks">
            <h2>Who speaks</h2>
            {view.sources.map((one) => (
              <SourceTable key={one.outlet.tab} view={one} />
            ))}
          </aside>
        </div>
      </Reader>
      <section aria-labelledby="scores-title">
        <h2 id="scores-title" className="section-title">
          All scores
        </h2>
        <p className="text-ink-2 text-small">
          One document: the numbers are about this text, not about the outlet. Each number opens the passages
          it counts.
        </p>
        <ScoreTables groups={view.scores} />
      </section>
      <div className="figure-grid">
        <StackedFigure view={view.charts.claims} />
        <StackedFigure view={view.charts.categories} />
      </div>
      {view.naming.groups.length > 0 && (
        <section aria-labelledby="naming-title">
          <h2 id="naming-title" className="section-title">
            One referent, several names
          </h2>
          <DotTable view={view.naming} />
        </section>
      )}
      <section id="boilerplate" aria-labelledby="boilerplate-title">
        <h2 id="boilerplate-title" className="section-title">
          Not scored
        </h2>
        <p className="text-ink-2 text-small">
          Found on the raw text by general rules. What is put back counts at once, and the address keeps the
          choice.
        </p>
        <BoilerplateTable rows={view.boilerplate} />
      </section>
      <Exports view={view} />
      <KeyBar {...view.key} />
    </main>
  );
}

function Facts({ view: { outlet, head, facts } }: { readonly view: DocumentView }) {
  return (
    <section aria-label="About this document">
      <p>
        <OutletTab outlet={outlet} /> <strong>{outlet.name}</strong>{" "}
        <span className="text-ink-2 text-small">{head.about}</span>
      </p>
      <dl className="facts">
        {facts.rows.map(({ label, text, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              {note && <span className="score-note">{note}</span>}
            </dd>
          </div>
        ))}
        {facts.url && (
          <div>
            <dt>Address</dt>
            <dd>
              <a href={facts.url} rel="noreferrer">
                {new URL(facts.url).hostname}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Exports({ view: { exports, analyser } }: { readonly view: DocumentView }) {
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title" className="section-title">
        Take it with you
      </h2>
      <ul className="exports">
        {exports.map(({ table, csv, json }) => (
          <li key={table}>
            {table.replace("-", " ")}: <a href={csv}>CSV</a>, <a href={json}>JSON</a>
          </li>
        ))}
      </ul>
      <p className="text-ink-3 text-small">
        Analyser {analyser.version}; word list {analyser.lexicon.slice(0, 12)}; text{" "}
        {analyser.text.slice(0, 12)} (SHA-256).
      </p>
    </section>
  );
}
