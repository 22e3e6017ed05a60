import { letterOf } from "../letters";
import { type PackedWeights, type Rows, type Weights, withTable } from "../weights";

/** Weights as learned: one row of `width` a key. */
export interface Learned {
  readonly keys: Int32Array;
  readonly rows: Float32Array;
  readonly width: number;
  readonly transitions: Float32Array;
}

/** Keeps the `most` rows with the largest weight, in whole units of `step`, at most 127 of them, sorted by key. */
export function quantise({ keys, rows, width, transitions }: Learned, most: number, step: number): Weights {
  const size = Float32Array.from(keys, (_key, row) => largest(rows, row * width, width));
  const least = Math.max(step / 2, Float32Array.from(size).sort().at(-most) ?? 0);
  const kept = [...keys.keys()].filter((row) => (size[row] as number) >= least);
  kept.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const units = new Int8Array(kept.length * width);
  for (const [to, row] of kept.entries())
    for (let column = 0; column < width; column += 1)
      units[to * width + column] = Math.max(
        -127,
        Math.min(127, Math.round((rows[row * width + column] as number) / step)),
      );
  return withTable({
    width,
    step,
    rows: units,
    keys: Int32Array.from(kept, (row) => keys[row] as number),
    transitions,
  });
}

function largest(values: Float32Array, from: number, width: number): number {
  let top = 0;
  for (let at = from; at < from + width; at += 1) top = Math.max(top, Math.abs(values[at] as number));
  return top;
}

/** The weights in the form of the weight files; `unpack` reads it. */
export function pack({ width, step, keys, rows, transitions }: Rows): PackedWeights {
  const count = keys.length;
  const letters: string[] = [];
  for (let column = 0; column < width; column += 1)
    for (let row = 0; row < count; row += 1) letters.push(letterOf(rows[row * width + column] as number));
  return {
    width,
    step,
    count,
    keys: differences(keys),
    rows: letters.join(""),
    transitions: Array.from(transitions, (value) => Math.round(value * 1000) / 1000),
  };
}

function differences(keys: Int32Array): string {
  const bytes: string[] = [];
  let last = 0;
  for (const key of keys) {
    let difference = key - last;
    last = key;
    for (; difference >= 128; difference = Math.floor(difference / 128))
      bytes.push(String.fromCharCode(128 + (difference % 128)));
    bytes.push(String.fromCharCode(difference));
  }
  return btoa(bytes.join(""));
}
