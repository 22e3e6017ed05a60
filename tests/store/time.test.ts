import { expect, test } from "vitest";
import { addDocuments, listDocuments, searchDocuments } from "../../corpus/store";
import { cpuCost } from "../support/cost";
import { temporaryStore } from "./helpers";
import { made } from "./made";

/** Of this process; some ten times what it takes on a core of 2026. */
const mostSeconds = 30;
const mostMilliseconds = 300;

const words = Array.from({ length: 5000 }, (_, index) => `word${(index * 7919) % 5000}`);

/** 3 kB, a different one for each number. */
const textOf = (number: number): string =>
  Array.from({ length: 330 }, (_, index) => words[(number * 31 + index * index) % words.length]).join(" ");

test("2,000 documents of 3 kB are added in seconds and searched in milliseconds", () => {
  const store = temporaryStore();
  const documents = Array.from({ length: 2000 }, (_, number) =>
    made(`d${number}`, `The minister said ${textOf(number)}`, {
      outlet: `outlet${number % 20}`,
      date: `20${10 + (number % 14)}-0${1 + (number % 9)}-11`,
    }),
  );
  let added: unknown[] = [];
  const cost = cpuCost(() => {
    added = [...addDocuments(store, documents)];
  });
  expect(cost / 1000).toBeLessThan(mostSeconds);
  expect(added).toHaveLength(2000);
  const narrow = { outlets: ["outlet3", "outlet4"], from: "2012" };
  for (const query of ["minister", '"the minister said"', "word12*", "word77 word78"]) {
    expect(
      milliseconds(() => searchDocuments(store, query)),
      query,
    ).toBeLessThan(mostMilliseconds);
    expect(
      milliseconds(() => searchDocuments(store, query, narrow)),
      query,
    ).toBeLessThan(mostMilliseconds);
  }
  expect(milliseconds(() => listDocuments(store, { order: "outlet", offset: 1000 }))).toBeLessThan(
    mostMilliseconds,
  );
}, 120_000);

const milliseconds = (work: () => unknown) => cpuCost(work, 3);
