import { Link } from "@remix-run/react";
import type { HomeView } from "../../.server/pages/home";
import { DocumentTable, IntervalFigure, StackedFigure } from "../figures/figures";
import { NumberValue } from "../figures/number-cell";
import { TermsCell } from "../figures/unit-figure";
import { Columns } from "../layout/columns";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { StoryTable } from "../stories/story-table";
import { TableHead } from "../tables/table-head";
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
        {view.doors.map(({ href, title, text }) => (
          <div key={title} className="door">
            <h2>
              <Link to={href}>{title}</Link>
            </h2>
            <p>{text}</p>
          </div>
        ))}
      </Columns>
      <div className="home-split">
        <Shown view={view} />
        <section className="home-figures" aria-labelledby="this-corpus">
          <div>
            <h2 id="this-corpus">This corpus</h2>
            <p className="text-ink-2 text-small">
              {view.about} <Link to="/corpus">All documents</Link>, <Link to="/outlets">all outlets</Link>.
            </p>
          </div>
          {view.voices && <StackedFigure view={view.voices} />}
          {view.intervals.map((figure) => (
            <IntervalFigure key={figure.id} view={figure} />
          ))}
          {view.isAlike && (
            <Notice lead="Read with care.">
              The intervals of the first figure overlap: it shows no difference between these outlets. A rate
              says nothing about who is right.
            </Notice>
          )}
          <div className="text-ink-2 text-small">
            <Forewarning />
          </div>
        </section>
      </div>
    </main>
  );
}

/** What the corpus holds: its latest stories, else its documents, both where these are few; else how to get some. */
function Shown({ view }: { readonly view: HomeView }) {
  const { total, stories, few } = view;
  if (total === 0)
    return (
      <section aria-labelledby="shown-title">
        <h2 id="shown-title">No documents yet</h2>
        <p>
          <Link to="/add">Add files</Link>, or <Link to="/corpus/deleted">bring back the samples</Link>.
        </p>
      </section>
    );
  return (
    <div>
      {stories.total > 0 && <Stories view={view} />}
      {(few || stories.total === 0) && <Documents view={view} />}
      {view.outlets.length > 0 && <AtAGlance outlets={view.outlets} />}
    </div>
  );
}

const Stories = ({ view: { stories } }: { readonly view: HomeView }) => (
  <section aria-labelledby="latest-title" className="home-stories">
    <h2 id="latest-title">Latest stories</h2>
    <StoryTable rows={stories.rows} />
    <p className="shown-all">
      <Link to="/stories">
        {stories.total > stories.rows.length
          ? `All ${stories.total.toLocaleString("en")} stories`
          : "Sort and narrow the stories"}
      </Link>
    </p>
  </section>
);

const Documents = ({ view: { total, stories, few, care, documents } }: { readonly view: HomeView }) => (
  <section aria-labelledby="documents-title">
    <h2 id="documents-title">Documents</h2>
    {stories.total === 0 && total > 1 && (
      <p className="text-ink-2 text-small">
        No two of them tell of one event, as far as the program sees: <Link to="/stories">stories</Link>.
      </p>
    )}
    {few && <FewDocuments documents={few} />}
    {documents && (
      <form method="get" action="/compare">
        <DocumentTable columns={documents.columns} rows={documents.rows} />
        <p className="corpus-actions">
          <button className="button" type="submit">
            Compare the ticked
          </button>
        </p>
      </form>
    )}
    {care && <Notice lead="Read with care.">{care}</Notice>}
  </section>
);

const AtAGlance = ({ outlets }: Pick<HomeView, "outlets">) => (
  <>
    <h2>The outlets at a glance</h2>
    <ul className="outlet-list">
      {outlets.map(({ outlet, facts }) => (
        <li key={outlet.name}>
          <OutletTab outlet={{ tab: outlet.tab, name: outlet.name }} />{" "}
          <Link to={outlet.href ?? "/outlets"}>{outlet.name}</Link>
          <span className="score-note">{facts.map((fact) => fact.replace(/\.$/, "")).join(". ")}.</span>
        </li>
      ))}
    </ul>
  </>
);

function FewDocuments({ documents }: { readonly documents: NonNullable<HomeView["few"]> }) {
  const longest = Math.max(...documents.map(({ terms }) => terms?.boxes.length ?? 0));
  return (
    <div className="scroller">
      <table className="document-table">
        <TableHead columns={["Document", "Outlet", "Loaded terms by voice", "Terms"]} />
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
