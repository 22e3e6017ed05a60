import { expect, test } from "vitest";
import type { CorpusDocument } from "../../corpus";
import {
  addDocuments,
  closeStore,
  countsBy,
  deleteDocuments,
  lately,
  openStore,
  type Store,
} from "../../corpus/store";
import { take } from "../corpus/helpers";
import { temporaryFolder } from "./helpers";

const folder = temporaryFolder();

const document = (id: string): CorpusDocument => ({
  ...take(`The port of ${id} will close.`),
  ...{ id, outlet: "harbour" },
});

const add = (store: Store, id: string) => [...addDocuments(store, [document(id)])];

test("a figure is counted anew after each change of this process, and else only once", () => {
  const store = openStore(folder);
  let counted = 0;
  const count = (name = "all") => lately(store, name, () => ++counted);
  expect([count(), count(), count()]).toEqual([1, 1, 1]);
  expect([count("other"), count()]).toEqual([2, 1]);
  add(store, "a");
  expect([count(), count()]).toEqual([3, 3]);
  deleteDocuments(store, ["a"]);
  expect(count()).toBe(4);
  closeStore(store);
});

test("what another process writes counts after two seconds at the latest", async () => {
  const [store, other] = [openStore(folder), openStore(folder)];
  const documents = () => countsBy(store, "outlet").find(({ value }) => value === "harbour")?.documents ?? 0;
  const before = documents();
  add(other, "b");
  await new Promise((done) => setTimeout(done, 2_100));
  expect(documents()).toBe(before + 1);
  closeStore(other);
  closeStore(store);
});
