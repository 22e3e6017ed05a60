import type { Outlet } from "#corpus";
import { countsBy, type Store, storedOutlets } from "#corpus/store";
import type { Cell } from "../.server/tables/tables";
import type { BundleTable } from "./table";

const FACTS = ["kind", "country", "owner", "funding", "founded"] as const;

const meanings: Readonly<Record<(typeof FACTS)[number], string>> = {
  kind: "What kind of organisation it is",
  country: "Where it is at home",
  owner: "Who owns it",
  funding: "What it lives on",
  founded: "When it was founded",
};

const columns = [
  { name: "outlet", about: "Id of the outlet; the other tables name it so too." },
  { name: "name", about: "Its name; empty where nobody described it." },
  { name: "documents", about: "How many rows of documents.csv name it." },
  { name: "aliases", about: "Other names under which texts sign, parted by ; and a space." },
  { name: "domains", about: "Host names of its pages, parted by ; and a space." },
  ...FACTS.flatMap((fact) => [
    { name: fact, about: `${meanings[fact]}, in neutral words; empty where it is not known with a source.` },
    { name: `${fact}_source`, about: "Where that was read." },
  ]),
];

/** The outlets that are described, in the order in which they came, then those that documents name only. */
export const outletsTable = (store: Store): BundleTable => ({
  file: "outlets.csv",
  about: "One row an outlet that is described, or that a document names.",
  columns,
  *rows() {
    const documents = new Map(countsBy(store, "outlet").map(({ value, documents }) => [value, documents]));
    const described = storedOutlets(store);
    yield described.map((outlet) => rowOf(outlet, documents.get(outlet.id) ?? 0));
    for (const [id, count] of documents)
      if (id !== null && !described.some((outlet) => outlet.id === id)) yield [named(id, count)];
  },
});

const rowOf = (outlet: Outlet, documents: number): readonly Cell[] => [
  ...[outlet.id, outlet.name, documents, outlet.aliases.join("; "), outlet.domains.join("; ")],
  ...FACTS.flatMap((fact) => [outlet[fact]?.text ?? null, outlet[fact]?.source.url ?? null]),
];

const named = (id: string, documents: number): readonly Cell[] =>
  columns.map(({ name }) => (name === "outlet" ? id : name === "documents" ? documents : null));
