import { Link } from "@remix-run/react";
import type { HomeView } from "../../.server/pages/home";
import { IntervalFigure } from "../figures/interval-figure";
import { NumberValue } from "../figures/number-cell";
import { StackedFigure } from "../figures/stacked-figure";
import { TermsCell } from "../figures/unit-figure";
import { Columns } from "../layout/columns";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { Forewarning } from "./forewarning";

/** The front page. */
export function HomePage({ view }: { readonly view: HomeView }) {
  return (
    <main className="page" id="content">
      <div className="hero">
        <h1>Read how several outlets tell it.</h1>
        <p>
          Parallax sets texts side by side and marks two things in them: wording that judges, and who is named
          as saying so. It gives no outlet a grade. Every figure opens the sentences it counts.
        </p>
      </div>
      <Columns rule="section" label="Ways in">
        <Door
          href={view.compareHref}
          title="Read side by side"
          text="The texts of the corpus with their marks, passage tied to passage."
        />
        <Door
          href="/grammar"
          title="Learn the marks"
          text="Boxes are wording, lines are sourcing. How full a box is says whose voice."
        />
        <Door
          href="/data"
          title="Export the scores"
          text="CSV or JSON, with the version, the word list and the text they came from."
        />
      </Columns>
      <div className="home-split">
        <section aria-labelledby="corpus-title">
          <h2 id="corpus-title">The corpus</h2>
          <p className="text-ink-2 text-small">
            {view.documents.length} documents, {view.words.toLocaleString("en")} words.
          </p>
          <Documents view={view} />
          <Notice lead="Read with care.">
            One document each: this is about these texts, not about their outlets. They differ in genre, date
            and event.
          </Notice>
          <h2>The outlets at a glance</h2>
          <ul className="outlet-list">
            {view.outlets.map(({ id, outlet, facts }) => (
              <li key={id}>
                <OutletTab outlet={{ tab: outlet.tab, name: outlet.name }} />{" "}
                <Link to={`/outlets/${id}`}>{outlet.name}</Link>
                <span className="score-note">{facts.map((fact) => fact.replace(/\.$/, "")).join(". ")}.</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="home-figures" aria-label="Figures">
          <StackedFigure view={view.voices} />
          <IntervalFigure view={view.rate} />
          <div className="text-ink-2 text-small">
            <Forewarning />
          </div>
        </section>
      </div>
    </main>
  );
}

function Door({
  href,
  title,
  text,
}: {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <div className="door">
      <h2>
        <Link to={href}>{title}</Link>
      </h2>
      <p>{text}</p>
    </div>
  );
}

function Documents({ view: { documents } }: { readonly view: HomeView }) {
  const longest = Math.max(...documents.map(({ terms }) => terms?.boxes.length ?? 0));
  return (
    <div className="scroller">
      <table className="document-table">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Outlet</th>
            <th scope="col">Loaded terms by voice</th>
            <th scope="col">Terms</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, href, title, printed, about, outlet, terms }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={href}>{title}</Link>
                <span className="score-note">
                  {!printed && "no headline printed; "}
                  {about}
                </span>
              </th>
              <td>
                <OutletTab outlet={outlet} />
              </td>
              <td>{terms && <TermsCell boxes={terms.boxes} longest={longest} />}</td>
              <td>{terms && <NumberValue number={terms.count} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
