import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { CompareSent, CompareView } from "../../.server/pages/compare";
import { StillCharts } from "../charts/still-charts";
import { Cite, Dismissals, OtherVersion } from "../cite/deferred";
import { IntervalFigure, StackedFigure, ThreadDetail, ThreadList, UnitFigure } from "../figures/figures";
import { NumberValue } from "../figures/number-cell";
import { KeyBar } from "../key/key-bar";
import { Breadcrumb } from "../layout/breadcrumb";
import { ColumnHead, Columns } from "../layout/columns";
import { Comparability } from "../layout/comparability";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { MarkedText, Passages } from "../marked-text/deferred";
import { Reader } from "../reader/reader";
import { Still } from "../still/still";
import { Switcher } from "../switcher/switcher";
import { Forewarning } from "./forewarning";

/** Texts side by side: what can be compared, the figures, what is told by several, then the marked texts. */
export function ComparePage({ view }: { readonly view: CompareSent }) {
  return (
    <main className="page" id="content">
      <a className="skip" href="#texts">
        Go to the texts
      </a>
      <Switcher view={view.switcher} />
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Corpus", href: "/" }]} here="Compare" />}
        title={view.heading}
        aside={
          <Still
            name="comparability"
            view={view.comparability}
            draw={(rows) => <Comparability rows={rows} />}
          />
        }
      >
        {view.leftOut.map((words) => (
          <Notice key={words} lead="Not all is shown.">
            {words}
          </Notice>
        ))}
        <Forewarning />
        <Still
          name="choice"
          view={view.choice}
          draw={(choice) => <Choice choice={choice} keep={view.key.keep} />}
        />
        <OtherVersion view={view.cite} />
        <Still
          name="dismissals"
          view={view.dismissals}
          draw={(dismissals) => <Dismissals view={dismissals} />}
        />
      </PageHead>
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
      <Still name="threads" view={view.threads} draw={(threads) => <ThreadList view={threads} />} />
      <Still name="thread" view={view.thread} draw={(thread) => thread && <ThreadDetail view={thread} />} />
      <Still
        name="passages"
        view={view.passages}
        draw={(passages) => passages && <Passages view={passages} />}
      />
      <Reader cardsHref={view.cardsHref}>
        <div id="texts">
          {view.others.length > 0 && <Others others={view.others} />}
          <Still
            name="columns"
            view={view.columns}
            draw={(columns) => (
              <Columns rule="section" label="Texts">
                {columns.map((column, at) => (
                  <TextColumn key={column.head.id} column={column} at={at} />
                ))}
              </Columns>
            )}
          />
        </div>
      </Reader>
      <MoreFigures view={view} />
      <Cite view={view.cite} />
      <KeyBar {...view.key} />
    </main>
  );
}

/** Texts beyond the third stand in no column until the reader asks for one. */
function Others({ others }: Pick<CompareView, "others">) {
  return (
    <nav aria-label="Further texts">
      <p>Three of the texts stand in columns. Put in place of the third:</p>
      <ul className="further-texts">
        {others.map(({ id, outlet, title, href }) => (
          <li key={id}>
            <OutletTab outlet={outlet} /> <Link to={href}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TextColumn({
  column,
  at,
}: {
  readonly column: CompareView["columns"][number];
  /** Place among the columns, from 0. */
  readonly at: number;
}) {
  const { outlet, head, notice, text, counted, opened } = column;
  return (
    <article id={`text-${at + 1}`} aria-label={`${outlet.name}: ${head.title}`}>
      <ColumnHead about={head.about}>
        <OutletTab outlet={outlet} /> <Link to={head.href}>{outlet.name}</Link>
      </ColumnHead>
      {notice && <Notice lead={notice.lead}>{notice.text}</Notice>}
      {!head.printed && <p className="text-ink-3 text-small">The text prints no headline.</p>}
      <MarkedText view={text} open={opened?.open} card={opened?.card} counted={counted} />
    </article>
  );
}

/** Which documents stand side by side; works as a plain form. */
function Choice({ choice, keep }: Pick<CompareView, "choice"> & Pick<CompareView["key"], "keep">) {
  const dismissed = keep.find(([name]) => name === "dismissed")?.[1];
  return (
    <details className="choice">
      <summary>Choose the texts</summary>
      <form method="get" action="/compare">
        {dismissed && <input type="hidden" name="dismissed" value={dismissed} />}
        {choice.map(({ id, outlet, title, checked }) => (
          <label key={id}>
            <input type="checkbox" name="documents" value={id} defaultChecked={checked} />{" "}
            <OutletTab outlet={outlet} /> {title}
          </label>
        ))}
        <button className="button" type="submit">
          Compare
        </button>
      </form>
    </details>
  );
}

/** The largest categories, and the way to all of them. */
function Categories({
  leading,
  href,
}: {
  readonly leading: CompareView["charts"]["categories"];
  readonly href: string;
}) {
  if (leading.length === 0) return null;
  return (
    <p id="categories">
      The loaded terms by category, the largest:{" "}
      {leading.map(({ label, total }, at) => (
        <Fragment key={label}>
          {at > 0 && ", "}
          {label} <NumberValue number={total} />
        </Fragment>
      ))}
      . <Link to={href}>All categories, by voice</Link>
    </p>
  );
}

/** The figures one explores after reading. */
function MoreFigures({ view }: { readonly view: CompareSent }) {
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" className="section-title">
        More figures
      </h2>
      <StillCharts written={view.charts === undefined}>
        <Still
          name="charts"
          view={view.charts}
          draw={({ claims, voices, categories }) => (
            <>
              <div className="figure-grid">
                <StackedFigure view={claims} />
                <StackedFigure view={voices} />
              </div>
              <Categories leading={categories} href={view.categoriesHref} />
            </>
          )}
        />
      </StillCharts>
      <p>
        Further: <Link to={view.termsHref}>what each text calls the same, and the words typical of each</Link>
        ; <Link to={view.sourcesHref}>who speaks</Link>.
      </p>
      <p className="text-small">
        Take the numbers with you: <a href={view.exports}>scores as CSV</a>, or{" "}
        <Link to="/data">everything</Link>.
      </p>
    </section>
  );
}
