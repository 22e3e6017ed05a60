/** How far coders agree beyond chance, with the matrix it is made of. */
export interface Alpha {
  /** 1 where all agree, 0 where they agree as by chance, below 0 where they agree less; `null` with a reason. */
  readonly alpha: number | null;
  /** Units that at least two coders gave a value, and the values they were given in all. */
  readonly units: number;
  readonly values: number;
  /** The values that occur, by code unit; both sides of the matrix. */
  readonly labels: readonly string[];
  /** Of each label with each: pairs of values within a unit, each unit weighing as much as it has values. */
  readonly coincidences: readonly (readonly number[])[];
  readonly reason?: string;
}

/** A unit: the value each coder gave it, `null` where a coder gave none. */
export type CodedUnit = readonly (string | null)[];

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing values (Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011; Content Analysis, 2nd ed. 2004, ch. 11). A unit with one value says nothing of
 * agreement and is left out. Linear in the units for a fixed number of coders.
 */
export function nominalAlpha(units: Iterable<CodedUnit>): Alpha {
  const counts = new Map<string, Map<string, number>>();
  let paired = 0;
  let values = 0;
  for (const unit of units) {
    const given = unit.filter((value) => value !== null);
    if (given.length < 2) continue;
    paired += 1;
    values += given.length;
    given.forEach((one, index) => {
      given.forEach((other, second) => {
        if (index !== second) add(counts, one, other, 1 / (given.length - 1));
      });
    });
  }
  const labels = [...counts.keys()].sort();
  const coincidences = labels.map((one) => labels.map((other) => counts.get(one)?.get(other) ?? 0));
  const known = { units: paired, values, labels, coincidences };
  if (paired === 0) return { ...known, alpha: null, reason: "no unit has values by two coders" };
  if (labels.length === 1) return { ...known, alpha: null, reason: `all values are “${labels[0]}”` };
  const totals = coincidences.map((row) => row.reduce((sum, one) => sum + one, 0));
  const unlike = values - coincidences.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  const byChance = values ** 2 - totals.reduce((sum, total) => sum + total ** 2, 0);
  return { ...known, alpha: 1 - ((values - 1) * unlike) / byChance };
}

function add(counts: Map<string, Map<string, number>>, one: string, other: string, weight: number): void {
  const row = counts.get(one) ?? new Map<string, number>();
  row.set(other, (row.get(other) ?? 0) + weight);
  counts.set(one, row);
}
