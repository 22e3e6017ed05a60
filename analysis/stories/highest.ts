/**
 * Those of the indices whose values are highest, at most `most`, highest first; of equals the one that comes first.
 * Linear in the indices, as `most` is small.
 */
export function highest(indices: readonly number[], values: Float32Array, most: number): readonly number[] {
  const best: number[] = [];
  for (const index of indices) {
    const value = values[index] as number;
    let place = best.length;
    if (place === most && value <= (values[best[place - 1] as number] as number)) continue;
    while (place > 0 && value > (values[best[place - 1] as number] as number)) place -= 1;
    best.splice(place, 0, index);
    if (best.length > most) best.pop();
  }
  return best;
}
