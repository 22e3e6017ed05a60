import type { CorpusDocument } from "../../types";
import { type AddOptions, addDocuments } from "../add";
import type { Store } from "../open";
import { type Pace, pace } from "../pace";
import type { Failure } from "./job";
import { advance, type Claim, held } from "./work";

/** An item of an import: a document, or why there is none. */
export type ImportItem = { readonly name: string } & (
  | { readonly document: CorpusDocument }
  | { readonly problem: string }
);

/** Milliseconds for which items are gathered at most, so that those that come slowly are soon seen. */
const longest = 1000;

/**
 * Adds the items of an import job, at most 50 a transaction together with the job's progress, and rests in between. When
 * a job is taken up again it must be given the same items in the same order: those it has behind it are passed over.
 * Returns whether all are in; `false` where the job was cancelled or taken meanwhile. The caller finishes the job.
 * @param total how many items there are, if that is known
 */
export function importItems(
  store: Store,
  claim: Claim,
  items: AsyncIterable<ImportItem> | Iterable<ImportItem>,
  { total, ...options }: AddOptions & { readonly total?: number } = {},
): Promise<boolean> {
  return held(store, claim, async () => {
    let passed = 0;
    const going = pace();
    for await (const batch of gathered(items, going)) {
      const fresh = batch.slice(Math.max(0, claim.job.done - passed));
      passed += batch.length;
      if (fresh.length === 0) continue;
      if (!(await going.piece(() => take(store, claim, fresh, options, total)))) return false;
    }
    return advance(store, claim, { more: 0, ...(total === undefined ? { total: passed } : {}) });
  });
}

const take = (
  store: Store,
  claim: Claim,
  items: readonly ImportItem[],
  options: AddOptions,
  total: number | undefined,
): boolean =>
  store.database.transaction(() => {
    const known = total === undefined ? {} : { total };
    if (!advance(store, claim, { more: items.length, ...known })) return false;
    const taken = items.filter((item) => "document" in item);
    const added = [
      ...addDocuments(
        store,
        taken.map(({ document }) => document),
        options,
      ),
    ];
    const failed = [
      ...items.flatMap((item) => ("problem" in item ? [{ name: item.name, reason: item.problem }] : [])),
      ...added.flatMap((each, index) =>
        "problem" in each ? [{ name: taken[index]?.name ?? each.id, reason: each.problem }] : [],
      ),
    ] satisfies readonly Failure[];
    return advance(store, claim, { more: 0, failed });
  });

async function* gathered(
  items: AsyncIterable<ImportItem> | Iterable<ImportItem>,
  going: Pace,
): AsyncGenerator<readonly ImportItem[]> {
  let batch: ImportItem[] = [];
  let since = performance.now();
  for await (const item of items) {
    batch.push(item);
    if (batch.length < going.size && performance.now() - since < longest) continue;
    yield batch;
    batch = [];
    since = performance.now();
  }
  if (batch.length > 0) yield batch;
}
