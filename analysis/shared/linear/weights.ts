import { keyOf, type Sink } from "./hash";
import { valuesOf } from "./letters";
import { type Placement, place, slotIn, slotOf } from "./placement";

/** Weights of features: rows of `width` small integers in units of `step`, sorted by key. */
export interface Rows {
  readonly width: number;
  readonly step: number;
  readonly keys: Int32Array;
  readonly rows: Int8Array;
  /** Transitions of a chain, if it is one. */
  readonly transitions: Float32Array;
}

/**
 * The same to look up: cells that hold a key and its row together, so that a feature costs one access to memory. A cell
 * is `STRIDE` 32-bit numbers: the key (-1 where free), then the row, a byte a weight, 128 more than it is. The rows of
 * a chain are kept as differences to the weight of label 0, which is left out: that changes no probability.
 */
export interface Weights extends Rows, Placement {
  /** Weights in a cell, at most 12. */
  readonly stored: number;
  readonly cells: Int32Array;
}

/** Numbers in a cell: a key and twelve weights; a power of two. */
const STRIDE = 4;

/** The form in the weight files. */
export interface PackedWeights {
  readonly width: number;
  readonly step: number;
  readonly count: number;
  /** Differences of the sorted keys, as numbers to the base 128 (last digit below 128), base64. */
  readonly keys: string;
  /** The rows, column by column, as letters: see `letters.ts`. */
  readonly rows: string;
  readonly transitions: readonly number[];
}

/** Unpacks a weight file. Linear in its size. */
export function unpack({ width, step, count, ...packed }: PackedWeights): Weights {
  const columns = valuesOf(packed.rows);
  const rows = new Int8Array(count * width);
  for (let column = 0; column < width; column += 1)
    for (let row = 0; row < count; row += 1)
      rows[row * width + column] = columns[column * count + row] as number;
  const keys = keysOf(packed.keys, count);
  return withTable({ width, step, rows, keys, transitions: Float32Array.from(packed.transitions) });
}

function keysOf(base64: string, count: number): Int32Array {
  const bytes = atob(base64);
  const keys = new Int32Array(count);
  let [at, key] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    let [difference, scale, byte] = [0, 1, 128];
    while (byte >= 128) {
      byte = bytes.charCodeAt(at);
      at += 1;
      difference += (byte & 127) * scale;
      scale *= 128;
    }
    key += difference;
    keys[row] = key;
  }
  return keys;
}

/** Puts the rows where their keys lead. */
export function withTable(rows: Rows): Weights {
  const { width, keys, transitions } = rows;
  const placement = place(keys);
  const stored = transitions.length > 0 ? width - 1 : width;
  const cells = new Int32Array(2 ** (32 - placement.shift) * STRIDE).fill(-1);
  const bytes = new Uint8Array(cells.buffer);
  for (let row = 0; row < keys.length; row += 1) {
    const cell = slotOf(placement, keys[row] as number) * STRIDE;
    cells[cell] = keys[row] as number;
    const left = width - stored;
    const base = left ? (rows.rows[row * width] as number) : 0;
    for (let at = 0; at < stored; at += 1) {
      const difference = (rows.rows[row * width + left + at] as number) - base;
      bytes[cell * 4 + 4 + at] = ZERO + Math.max(-128, Math.min(127, difference));
    }
  }
  return { ...rows, ...placement, stored, cells };
}

/** More features than any position has. */
const MOST = 256;

/** Keeps the features of one position. */
class Gathered implements Sink {
  /** Template and values of each, one after the other. */
  readonly features = new Int32Array(MOST * 3);
  readonly keys = new Int32Array(MOST);
  count = 0;

  add(template: number, first: number, second = 0): void {
    const { features, count } = this;
    features[count] = template;
    features[count + 1] = first;
    features[count + 2] = second;
    this.count = count + 3;
  }

  /** Works out all keys, and says how many there are. */
  toKeys(): number {
    const { features, keys, count } = this;
    let at = 0;
    for (let index = 0; index < count; index += 3) {
      keys[at] = keyOf(
        features[index] as number,
        features[index + 1] as number,
        features[index + 2] as number,
      );
      at += 1;
    }
    return at;
  }
}

/** One for all: a position's keys are added up before the next one's are gathered. */
const gathered = new Gathered();

/** Sums of the rows of the features of each of `length` positions, `stored` numbers a position. */
export function sumsOf(
  weights: Weights,
  length: number,
  features: (at: number, sink: Sink) => void,
): Int32Array {
  const { stored } = weights;
  const sums = new Int32Array(length * stored);
  for (let at = 0; at < length; at += 1) {
    gathered.count = 0;
    features(at, gathered);
    addUp(weights, gathered.keys, gathered.toKeys(), sums, at * stored);
  }
  return sums;
}

/** What is added to a weight so that its byte has no sign. */
const ZERO = 128;
const EVEN = 0xff00ff;
/** Two sums in one number each: those of the even and odd bytes of a cell's three numbers of weights. */
const halves = new Int32Array((STRIDE - 1) * 2);
/** The cells that the keys of one position may have. */
const places = new Int32Array(MOST);

/**
 * Adds the rows of `count` keys up into `sums` from `offset` on. All are looked up first, then added, four weights at
 * once: the even bytes of a number into two halves of one sum, the odd bytes into those of another. By `| 0` sums stay
 * 32-bit integers, which halves that are large would else leave.
 */
function addUp(weights: Weights, keys: Int32Array, count: number, sums: Int32Array, offset: number): void {
  const { cells, stored } = weights;
  const found = find(weights, keys, count);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let index = 0; index < found; index += 1) {
    const cell = keys[index] as number;
    const one = cells[cell + 1] as number;
    const two = cells[cell + 2] as number;
    const three = cells[cell + 3] as number;
    a = (a + (one & EVEN)) | 0;
    b = (b + ((one >>> 8) & EVEN)) | 0;
    c = (c + (two & EVEN)) | 0;
    d = (d + ((two >>> 8) & EVEN)) | 0;
    e = (e + (three & EVEN)) | 0;
    f = (f + ((three >>> 8) & EVEN)) | 0;
  }
  halves[0] = a;
  halves[1] = b;
  halves[2] = c;
  halves[3] = d;
  halves[4] = e;
  halves[5] = f;
  const zero = ZERO * found;
  for (let weight = 0; weight < stored; weight += 1) {
    const half = halves[(weight >> 2) * 2 + (weight & 1)] as number;
    sums[offset + weight] = ((half >>> ((weight & 2) << 3)) & 0xffff) - zero;
  }
}

/**
 * Replaces keys by the cells of those that are in the table, and says how many are. Each loop does little, so that the
 * processor has many cells on their way at once, and counts without a branch: one that is guessed wrong would wait for
 * memory.
 */
function find({ cells, buckets, shift }: Weights, keys: Int32Array, count: number): number {
  const last = buckets.length - 1;
  for (let index = 0; index < count; index += 1) {
    const key = keys[index] as number;
    places[index] = slotIn(buckets[key & last] as number, key, shift) * STRIDE;
  }
  let found = 0;
  for (let index = 0; index < count; index += 1) {
    const cell = places[index] as number;
    const other = (cells[cell] as number) ^ (keys[index] as number);
    keys[found] = cell;
    found += ((other | (0 - other)) >>> 31) ^ 1;
  }
  return found;
}

/** Score of one case: the sum of its features' weights (width 1). */
export const scoreOf = (weights: Weights, features: (sink: Sink) => void): number =>
  (sumsOf(weights, 1, (_at, sink) => features(sink))[0] as number) * weights.step;

/** The weight of one feature, 0 where it has none (width 1). */
export function weightOf(weights: Weights, template: number, first: number, second?: number): number {
  const key = keyOf(template, first, second);
  const cell = slotOf(weights, key) * STRIDE;
  if (weights.cells[cell] !== key) return 0;
  return (((weights.cells[cell + 1] as number) & 0xff) - ZERO) * weights.step;
}
