import { edition, type Measure, measureById, pooledScore } from "#analysis";
import type { Outlet } from "#corpus";
import { copiesByOutlet, countsBy, pooledByOutlet, type Sums, storedOutlets } from "#corpus/store";
import type { OutletRow } from "../../components/outlets/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { axisEnd } from "./numbers";
import { pooledInterval, pooledNumber } from "./over-time";
import { plural } from "./words";

/** The measures of the table, with the heads of their columns. */
const OUTLET_MEASURES = [
  { id: "loaded.unattributed", label: "Loaded terms not attributed, per 1,000 words" },
  { id: "words.attributed", label: "Share of words attributed to others" },
] as const;

/** An outlet that documents name, with how many do. */
export interface CountedOutlet {
  readonly id: string;
  readonly outlet: ReturnType<typeof outletView>;
  readonly described: Outlet | null;
  readonly documents: number;
}

/** The outlets that documents name or that are described, by name ("The" apart). */
export function outletsByName(): readonly CountedOutlet[] {
  const described = storedOutlets(corpus());
  const byId = new Map(described.map((outlet) => [outlet.id, outlet]));
  const counts = new Map(countsBy(corpus(), "outlet").map(({ value, documents }) => [value, documents]));
  const ids = new Set([...counts.keys(), ...byId.keys()].filter((id): id is string => id !== null));
  return [...ids]
    .map((id) => {
      const own = byId.get(id) ?? null;
      return {
        ...{ id, described: own, documents: counts.get(id) ?? 0 },
        outlet: outletView(id, own ? [own] : []),
      };
    })
    .sort((a, b) => sortName(a).localeCompare(sortName(b), "en"));
}

const sortName = ({ outlet }: CountedOutlet): string => outlet.name.replace(/^The /, "");

/**
 * The rows of a table of outlets, each measure with its interval.
 * @param once whether documents that are one text count once, with the outlet that has it first
 */
export function outletRows(
  outlets: readonly CountedOutlet[],
  chosen: ReadonlySet<string> = new Set(),
  once = false,
): readonly OutletRow[] {
  const copies = once ? copiesByOutlet(corpus()) : new Map<string, number>();
  const ids = outlets.map(({ id }) => id);
  const measures = OUTLET_MEASURES.flatMap(({ id }) => measureById(id) ?? []).map((measure) => ({
    measure,
    sums: pooledByOutlet(corpus(), edition(), measure.id, ids, { once }),
  }));
  return outlets.map(({ id, outlet, described, documents }) => ({
    id,
    outlet,
    about:
      described === null
        ? "not described yet"
        : [described.kind, described.country]
            .flatMap((fact) => (fact ? [fact.text.replace(/\.$/, "")] : []))
            .join(". ") || null,
    documents: `${copies.has(id) ? `${(documents - (copies.get(id) ?? 0)).toLocaleString("en")} of ` : ""}${plural(documents, "document")}`,
    documentsHref: `/corpus?${new URLSearchParams({ outlet: id })}`,
    isChosen: chosen.has(id),
    numbers: measures.map(({ measure, sums }) => numberOf(measure, sums.get(id))),
  }));
}

function numberOf(measure: Measure, sums: Sums | undefined): OutletRow["numbers"][number] {
  if (!sums) {
    const reason = "nothing analysed";
    return { value: null, at: null, interval: null, detail: "", href: null, reason, words: reason };
  }
  const score = pooledScore(measure, sums);
  return { ...pooledNumber(score, measure), words: pooledInterval(score, measure) ?? score.method };
}

/** The columns of measures with the ends of their axes. */
export const outletColumns = (rows: readonly OutletRow[]) =>
  OUTLET_MEASURES.map(({ label }, at) => ({
    label,
    max: axisEnd(rows.flatMap(({ numbers }) => [numbers[at]?.at ?? 0, numbers[at]?.interval?.[1] ?? 0])),
  }));

/** Whether the intervals of the first measure all meet, so that it sets no two outlets apart. */
export function intervalsMeet(rows: readonly OutletRow[]): boolean {
  const intervals = rows.flatMap(({ numbers: [first] }) => (first?.interval ? [first.interval] : []));
  const highest = Math.max(...intervals.map(([low]) => low));
  const lowest = Math.min(...intervals.map(([, high]) => high));
  return intervals.length > 1 && highest <= lowest;
}
