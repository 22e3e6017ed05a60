import { Link } from "@remix-run/react";
import type { DocumentSent, DocumentView } from "../../.server/pages/document";
import { StillCharts } from "../charts/still-charts";
import { Cite, Dismissals, OtherVersion } from "../cite/deferred";
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
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { MarkedText, Passages } from "../marked-text/deferred";
import { Reader } from "../reader/reader";
import { Still } from "../still/still";
import { Forewarning } from "./forewarning";

/** One document: figures, marked text, all scores, who speaks, names, what is not scored, how to cite it. */
export function DocumentPage({ view }: { readonly view: DocumentSent }) {
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
        language={view.titled ? view.language : null}
        aside={
          <Still
            name="facts"
            view={view.facts}
            draw={(facts) => <Facts view={{ outlet: view.outlet, head: view.head, facts }} />}
          />
        }
      >
        {view.notice && <Notice lead={view.notice.lead}>{view.notice.text}</Notice>}
        {view.scored && <Forewarning />}
        <p className="text-small">
          <Link to={view.compareHref}>Compare it with other texts</Link>, or{" "}
          <Link to={view.editHref}>mend what is known of it and what is scored</Link>.
        </p>
        <OtherVersion view={view.cite} />
        <Still
          name="dismissals"
          view={view.dismissals}
          draw={(dismissals) => <Dismissals view={dismissals} />}
        />
      </PageHead>
      {view.scored && (
        <Still
          name="figures"
          view={view.figures}
          draw={({ terms, rate, attributed }) => (
            <Columns rule="section" label="Figures">
              <UnitFigure view={terms} />
              <IntervalFigure view={rate} />
              <IntervalFigure view={attributed} />
            </Columns>
          )}
        />
      )}
      <Still
        name="passages"
        view={view.passages}
        draw={(passages) => passages && <Passages view={passages} />}
      />
      <Reader cardsHref={view.cardsHref}>
        <div className="document-body" id="text">
          <article aria-label={view.title}>
            <Still
              name="reading"
              view={view.reading}
              draw={({ text, opened, counted }) => (
                <MarkedText view={text} open={opened?.open} card={opened?.card} counted={counted} />
              )}
            />
          </article>
          <aside aria-label="Who speaks">
            <h2>Who speaks</h2>
            <Still
              name="sources"
              view={view.sources}
              draw={(sources) => sources.map((one) => <SourceTable key={one.outlet.tab} view={one} />)}
            />
          </aside>
        </div>
      </Reader>
      {view.scored && <Scores view={view} />}
      <Still
        name="naming"
        view={view.naming}
        draw={(naming) =>
          naming.groups.length > 0 && (
            <section aria-labelledby="naming-title">
              <h2 id="naming-title" className="section-title">
                One referent, several names
              </h2>
              <DotTable view={naming} />
            </section>
          )
        }
      />
      {view.scored && <SetApart view={view} />}
      <Exports view={view} />
      <Cite view={view.cite} />
      <KeyBar {...view.key} />
    </main>
  );
}

/** All scores, and the charts one explores after reading. */
function Scores({ view: { scores, charts } }: { readonly view: DocumentSent }) {
  return (
    <>
      <section aria-labelledby="scores-title">
        <h2 id="scores-title" className="section-title">
          All scores
        </h2>
        <p className="text-ink-2 text-small">
          One document: the numbers are about this text, not about the outlet. Each number opens the passages
          it counts.
        </p>
        <Still name="scores" view={scores} draw={(groups) => <ScoreTables groups={groups} />} />
      </section>
      <StillCharts written={charts === undefined}>
        <Still
          name="charts"
          view={charts}
          draw={({ claims, categories }) => (
            <div className="figure-grid">
              <StackedFigure view={claims} />
              <StackedFigure view={categories} />
            </div>
          )}
        />
      </StillCharts>
    </>
  );
}

/** What of the text is not scored, and can be put back. */
function SetApart({ view: { boilerplate } }: { readonly view: DocumentSent }) {
  return (
    <section id="boilerplate" aria-labelledby="boilerplate-title">
      <h2 id="boilerplate-title" className="section-title">
        Not scored
      </h2>
      <p className="text-ink-2 text-small">
        Found on the raw text by general rules. What is put back counts at once, and the address keeps the
        choice.
      </p>
      <Still name="boilerplate" view={boilerplate} draw={(rows) => <BoilerplateTable rows={rows} />} />
    </section>
  );
}

function Facts({
  view: { outlet, head, facts },
}: {
  readonly view: Pick<DocumentView, "outlet" | "head" | "facts">;
}) {
  return (
    <section aria-label="About this document">
      <p>
        <OutletTab outlet={outlet} /> <strong>{outlet.name}</strong>{" "}
        <span className="text-ink-2 text-small">{head.about}</span>
      </p>
      <dl className="facts">
        {facts.rows.map(({ label, text, note, read }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              {read && (
                <span className="text-ink-2 text-small" title={read}>
                  {" "}
                  (read from the text)
                </span>
              )}
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

function Exports({ view: { exports } }: { readonly view: DocumentSent }) {
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
    </section>
  );
}
