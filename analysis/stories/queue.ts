/** A priority queue (binary heap): `take` gives the item that goes before all others, or `undefined`. */
export interface Queue<Item> {
  readonly put: (item: Item) => void;
  readonly take: () => Item | undefined;
}

/** An empty queue. `before` must order any two items. */
export function queueOf<Item>(before: (a: Item, b: Item) => boolean): Queue<Item> {
  const heap: Item[] = [];
  const at = (index: number): Item => heap[index] as Item;
  const swap = (a: number, b: number): void => {
    const kept = at(a);
    heap[a] = at(b);
    heap[b] = kept;
  };
  const rise = (start: number): void => {
    for (let index = start; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (!before(at(index), at(parent))) return;
      swap(index, parent);
      index = parent;
    }
  };
  const sink = (): void => {
    for (let index = 0; ; ) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let first = index;
      if (left < heap.length && before(at(left), at(first))) first = left;
      if (right < heap.length && before(at(right), at(first))) first = right;
      if (first === index) return;
      swap(index, first);
      index = first;
    }
  };
  return {
    put: (item) => rise(heap.push(item) - 1),
    take: () => {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        sink();
      }
      return top;
    },
  };
}
