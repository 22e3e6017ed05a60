/** Adds records of numbers field by field. */
export function sum<Counts extends { readonly [Field in keyof Counts]: number }>(
  first: Counts,
  second: Counts,
): Counts {
  const fields = Object.keys(first) as (keyof Counts)[];
  return Object.fromEntries(fields.map((field) => [field, first[field] + second[field]])) as Counts;
}
