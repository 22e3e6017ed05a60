import type { Store } from "./open";

/** Milliseconds for which a figure may stand while others write. */
const LASTS = 2_000;

interface Figure {
  readonly value: unknown;
  readonly own: number;
  readonly others: number;
  readonly at: number;
}

const figures = new WeakMap<Store, Map<string, Figure>>();

/**
 * A figure over the whole corpus, which takes a walk through it, for a page to show. It is counted anew where this
 * process has written since; where another has, once it is older than two seconds.
 * @param name of the figure: another name for every other value that `count` depends on
 */
export function lately<Value>(store: Store, name: string, count: () => Value): Value {
  const { database } = store;
  const own = database.row<{ total: number }>("SELECT total_changes() AS total")?.total ?? 0;
  const others = database.row<{ data_version: number }>("PRAGMA data_version")?.data_version ?? 0;
  const known = figures.get(store) ?? new Map<string, Figure>();
  const last = known.get(name);
  const at = performance.now();
  if (last?.own === own && (last.others === others || at - last.at < LASTS)) return last.value as Value;
  const value = count();
  figures.set(store, known.set(name, { value, own, others, at }));
  return value;
}
