import { Link } from "@remix-run/react";
import type { SearchView } from "../../.server/pages/search";
import { FilterForm } from "../corpus/filter-form";
import { Paging } from "../corpus/paging";
import { SelectField } from "../corpus/select-field";
import type { FacetView, FoundView } from "../corpus/view";
import { Notice } from "../layout/notice";
import { OutletTab } from "../layout/outlet-tab";
import { PageHead } from "../layout/page-head";

/** Words looked for in the corpus: where they stand, in whose voice if that is asked, and in how many documents. */
export function SearchPage({ view }: { readonly view: SearchView }) {
  const { query, problem, unread, hits, facets, paging, filters } = view;
  return (
    <main className="page" id="content">
      <PageHead title={titleOf(query)}>
        <p>
          Words are looked for as they are written, letter case and accents aside; quotation marks keep words
          together, a star stands for any ending: <code>"human rights" occup*</code>.
        </p>
      </PageHead>
      <FilterForm action="/search" view={filters}>
        <SearchFields view={view} />
      </FilterForm>
      {problem !== null && <Notice lead="Nothing was looked for.">{problem}</Notice>}
      {unread !== null && (
        <Notice lead="Not all was searched.">
          {unread} {unread.startsWith("1 ") ? "is" : "are"} not analysed yet, so that the voices in{" "}
          {unread.startsWith("1 ") ? "it" : "them"} are not known.
        </Notice>
      )}
      {paging !== null && hits.length === 0 && <Nothing view={view} />}
      {hits.length > 0 && (
        <div className="search-split">
          <div>
            {hits.map((hit) => (
              <Found key={hit.id} hit={hit} />
            ))}
            {paging && <Paging view={paging} />}
          </div>
          <aside aria-label="Narrow the search">
            <p className="text-ink-2 text-small">Documents found, by</p>
            {facets.map((facet) => (
              <Facet key={facet.label} view={facet} />
            ))}
          </aside>
        </div>
      )}
    </main>
  );
}

/** "“regime” in the corpus"; quotation marks of one's own stand for those of the title. */
function titleOf(query: string): string {
  if (query === "") return "Search the corpus";
  const phrase = /^"([^"]+)"$/.exec(query)?.[1] ?? query;
  return phrase.includes('"') ? `${phrase} in the corpus` : `“${phrase}” in the corpus`;
}

/** That nothing was found, and what may find more. */
function Nothing({ view: { query, voice, filters } }: { readonly view: SearchView }) {
  const { selects, from, to } = filters;
  const isNarrowed = voice !== null || selects.some(({ value }) => value) || from !== "" || to !== "";
  return (
    <p>
      No document has this{isNarrowed ? " among what you chose" : ""}.{" "}
      {isNarrowed ? (
        <Link to={`/search?${new URLSearchParams({ q: query })}`}>Look in all</Link>
      ) : (
        "Fewer words, or a star for the ending, may find more."
      )}
    </p>
  );
}

function SearchFields({ view: { query, voice, voices, order, orders } }: { readonly view: SearchView }) {
  return (
    <>
      <label key={`q ${query}`}>
        Words <input type="search" name="q" defaultValue={query} maxLength={300} size={28} required />
      </label>
      <SelectField name="voice" label="Voice" value={voice ?? ""} choices={voices} any="any" />
      <SelectField name="sort" label="Order" value={order} choices={orders} />
    </>
  );
}

function Found({
  hit: { href, title, about, outlet, findings, more, contexts },
}: {
  readonly hit: FoundView;
}) {
  return (
    <article className="found">
      <h2>
        <Link to={href}>{title}</Link>
      </h2>
      <p className="text-ink-2 text-small">
        <OutletTab outlet={outlet} /> {about}; {findings}
      </p>
      <ol>
        {contexts.map(({ at, before, found, after }) => (
          <li key={at}>
            … {before}
            <mark className="hit">{found}</mark>
            {after} …
          </li>
        ))}
      </ol>
      {more > 0 && <p className="text-ink-2 text-small">and {more.toLocaleString("en")} more in this text</p>}
    </article>
  );
}

function Facet({ view: { label, values, more } }: { readonly view: FacetView }) {
  return (
    <section className="facet" aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {values.map((value) => (
          <li key={value.href}>
            <Link to={value.href}>{value.label}</Link> <span className="text-ink-2">{value.count}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-ink-2 text-small">and {more} more</p>}
    </section>
  );
}
