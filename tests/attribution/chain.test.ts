import { describe, expect, test } from "vitest";
import { bestLabels } from "../../analysis/attribution/model/best-labels";
import type { Chain } from "../../analysis/attribution/model/chain";
import {
  CONTENT,
  CUE,
  follows,
  LABELS,
  label,
  partsOf,
  SOURCE,
} from "../../analysis/attribution/model/labels";
import { probabilitiesOf } from "../../analysis/attribution/model/probabilities";
import { latticeOf } from "../../analysis/attribution/training/lattice";
import { generator } from "../../analysis/shared/linear/training/random";

const LENGTH = 4;

function randomChain(seed: number): Chain {
  const random = generator(seed);
  const score = () => random() * 4 - 2;
  return {
    emissions: Float64Array.from({ length: LENGTH * LABELS }, score),
    transitions: Float32Array.from({ length: 2 * LABELS * LABELS }, score),
    steps: Uint8Array.from({ length: LENGTH }, (_, at) => at % 2),
    length: LENGTH,
  };
}

/** Every allowed row of labels with its score: the definition, by counting out. */
function* allRows(
  chain: Chain,
  row: readonly number[] = [],
): Generator<{ row: readonly number[]; score: number }> {
  if (row.length === chain.length) {
    const score = row.reduce((all, next, at) => {
      const step = (chain.steps[at] as number) * LABELS * LABELS + (row[at - 1] ?? 0) * LABELS + next;
      return all + (chain.transitions[step] as number) + (chain.emissions[at * LABELS + next] as number);
    }, 0);
    yield { row, score };
    return;
  }
  for (let next = 0; next < LABELS; next += 1)
    if (follows(row.at(-1) ?? 0, next)) yield* allRows(chain, [...row, next]);
}

describe.each([1, 2, 3])("a chain with scores drawn from seed %i", (seed) => {
  const chain = randomChain(seed);
  const rows = [...allRows(chain)];
  const sum = rows.reduce((all, { score }) => all + Math.exp(score), 0);

  test("the best labels are those of the best of all rows", () => {
    const best = rows.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestLabels(chain)]).toEqual(best.row);
  });

  test("probabilities are those of all rows together", () => {
    const expected = new Float64Array(LENGTH * LABELS);
    for (const { row, score } of rows)
      for (const [at, next] of row.entries())
        expected[at * LABELS + next] = (expected[at * LABELS + next] as number) + Math.exp(score) / sum;
    const found = probabilitiesOf(chain);
    for (const [at, probability] of expected.entries()) expect(found[at]).toBeCloseTo(probability, 5);
  });

  test("the partition that learning uses is the sum over all rows", () => {
    expect(latticeOf(chain).partition).toBeCloseTo(Math.log(sum), 8);
  });
});

test("an empty chain has no labels and no probabilities", () => {
  const chain = { ...randomChain(1), length: 0, emissions: new Float64Array(0), steps: new Uint8Array(0) };
  expect(bestLabels(chain)).toHaveLength(0);
  expect(probabilitiesOf(chain)).toHaveLength(0);
});

describe("labels", () => {
  test("parts written as labels are read back, neighbours of one role apart", () => {
    const labels = new Uint8Array(10);
    label(labels, SOURCE, 0, 2);
    label(labels, CUE, 2, 3);
    label(labels, CONTENT, 3, 6);
    label(labels, CONTENT, 6, 9);
    expect(partsOf(labels, SOURCE, 100)).toEqual([[100, 102]]);
    expect(partsOf(labels, CUE, 0)).toEqual([[2, 3]]);
    expect(partsOf(labels, CONTENT, 0)).toEqual([
      [3, 6],
      [6, 9],
    ]);
  });

  test("a part that reaches over the ends is cut there", () => {
    const labels = new Uint8Array(3);
    label(labels, CONTENT, -2, 9);
    expect(partsOf(labels, CONTENT, 0)).toEqual([[0, 3]]);
  });
});
