/** How many of the documents found have a value; `null` where it is not known of them. */
export interface FacetCount {
  readonly value: string | null;
  readonly documents: number;
}

/** What was found, counted by outlet, genre and month; the most first, months in their order. */
export interface Facets {
  readonly total: number;
  readonly outlets: readonly FacetCount[];
  readonly genres: readonly FacetCount[];
  readonly months: readonly FacetCount[];
}

type Value = string | null;

/** Outlet, genre and month of a document. */
export type Facet = readonly [outlet: Value, genre: Value, month: Value];

/** Counts documents; here and not in SQL, which sorts all of them once for every facet. */
export const facetsOf = (found: readonly Facet[]): Facets => ({
  total: found.length,
  outlets: counted(found, 0).sort(byNumber),
  genres: counted(found, 1).sort(byNumber),
  months: counted(found, 2).sort(byValue),
});

function counted(found: readonly Facet[], facet: 0 | 1 | 2): FacetCount[] {
  const counts = new Map<Value, number>();
  for (const values of found) counts.set(values[facet], (counts.get(values[facet]) ?? 0) + 1);
  return [...counts].map(([value, documents]) => ({ value, documents }));
}

const byValue = (a: FacetCount, b: FacetCount): number => ((a.value ?? "") < (b.value ?? "") ? -1 : 1);
const byNumber = (a: FacetCount, b: FacetCount): number => b.documents - a.documents || byValue(a, b);
