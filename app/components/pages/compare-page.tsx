import { Form, Link } from "@remix-run/react";
import type { CompareView } from "../../.server/pages/compare";
import {
  DotTable,
  IntervalFigure,
  SourceTable,
  StackedFigure,
  ThreadList,
  UnitFigure,
} from "../figures/figures";
import { KeyBar } from "../key/key-bar";
import { Breadcrumb } from "../layout/breadcrumb";
import { ColumnHead, Columns } from "../layout/columns";
import { Comparability } from "../layout/comparability";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";
import { MarkedText } from "../marked-text/marked-text";
import { Passages } from "../passages/passages";
import { Reader } from "../reader/reader";
import { Forewarning } from "./forewarning";

/** Texts side by side: what can be compared, the figures, what is told by several, then the marked texts. */
export function ComparePage({ view }: { readonly view: CompareView }) {
  return (
    <main className="page" id="content">
      <a className="skip" href="#texts">
        Go to the texts
      </a>
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Corpus", href: "/" }]} here="Compare" />}
        title={view.heading}
        aside={<Comparability rows={view.comparability} />}
      >
        <Forewarning />
        <Choice choice={view.choice} />
      </PageHead>
      <Columns rule="section" label="Figures">
        <UnitFigure view={view.figures.terms} />
        <IntervalFigure view={view.figures.rate} />
        <IntervalFigure view={view.figures.attributed} />
      </Columns>
      <ThreadList view={view.threads} />
      {view.passages && <Passages view={view.passages} />}
      <Reader cardsHref={view.cardsHref}>
        <div id="texts">
          <Columns rule="section" label="Texts">
            {view.columns.map((column) => (
              <TextColumn key={column.head.id} column={column} />
            ))}
          </Columns>
        </div>
      </Reader>
      <MoreFigures view={view} />
      <KeyBar {...view.key} />
    </main>
  );
}

function TextColumn({ column }: { readonly column: CompareView["columns"][number] }) {
  const { outlet, head, text, counted, opened } = column;
  return (
    <article aria-label={`${outlet.name}: ${head.title}`}>
      <ColumnHead about={head.about}>
        <OutletTab outlet={outlet} /> <Link to={head.href}>{outlet.name}</Link>
      </ColumnHead>
      {!head.printed && <p className="text-ink-3 text-small">The text prints no headline.</p>}
      <MarkedText view={text} open={opened?.open} card={opened?.card} counted={counted} />
    </article>
  );
}

/** Which documents stand side by side; works as a plain form. */
function Choice({ choice }: Pick<CompareView, "choice">) {
  return (
    <details className="choice">
      <summary>Choose the texts</summary>
      <Form method="get">
        {choice.map(({ id, outlet, title, checked }) => (
          <label key={id}>
            <input type="checkbox" name="documents" value={id} defaultChecked={checked} />{" "}
            <OutletTab outlet={outlet} /> {title}
          </label>
        ))}
        <button className="button" type="submit">
          Compare
        </button>
      </Form>
    </details>
  );
}

/** The figures one explores after reading. */
function MoreFigures({ view }: { readonly view: CompareView }) {
  const { charts, naming, typical, sources } = view;
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" className="section-title">
        More figures
      </h2>
      <div className="figure-grid">
        <StackedFigure view={charts.claims} />
        <StackedFigure view={charts.voices} />
      </div>
      <StackedFigure view={charts.categories} />
      <h3 className="section-title">What each text calls the same</h3>
      <p className="text-ink-2 text-small">
        One dot, one mention. Full: not attributed, or the authors as “we”. Half: reported. Open: in quotation
        marks. A name is a choice; only a name in a box with a solid edge is listed as loaded.
      </p>
      <DotTable view={naming} />
      <h3 className="section-title">Loaded terms that distinguish, and those the topic brings</h3>
      <p className="text-ink-2 text-small">
        Entries of the word list that stand at least twice in these texts. “More often than chance would
        show”: the log-odds of the entry in one text against the others has a z above 1.96 (Monroe, Colaresi
        and Quinn 2008). Of many entries one in forty passes by chance alone.
      </p>
      <DotTable view={typical} />
      <h3 className="section-title">Who speaks</h3>
      <p className="text-ink-2 text-small">
        Sources by the words attributed to them. Each number opens its passages. The kind of source and the
        stance of the cues stand beside the name.
      </p>
      <Columns>
        {sources.map((one) => (
          <SourceTable key={one.outlet.tab} view={one} />
        ))}
      </Columns>
      <p className="text-small">
        Take the numbers with you: <a href={view.exports}>scores as CSV</a>, or{" "}
        <Link to="/data">everything</Link>.
      </p>
    </section>
  );
}
