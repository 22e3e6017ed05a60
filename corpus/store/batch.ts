/** So many documents at most are written in one transaction: other processes write in between. */
export const BATCH = 50;

/** The items in groups of at most `BATCH`, taken from the source as they are asked for. */
export function* batches<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
