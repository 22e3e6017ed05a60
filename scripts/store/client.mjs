import { setTimeout } from "node:timers/promises";
import { register } from "tsx/esm/api";

/**
 * One of many who work with a corpus at once, as a process of its own: `client.mjs FOLDER NAME DOCUMENTS SECONDS`. It says
 * "ready", waits to be told to go, then reads, edits, tags, collects and searches as a quick person does, and says at
 * the end how long each took.
 */
register({ tsconfig: false });
const store = await import("#corpus/store");

const [folder = "", name = "", documents = "0", seconds = "0"] = process.argv.slice(2);
const opened = store.openStore(folder);
/** Milliseconds between two actions of a person, at least and at most. */
const [SHORTEST, LONGEST] = [200, 800];

const any = () => `made-${Math.floor(Math.random() * Number(documents))}`;

/** @type {Record<string, () => unknown>} */
const actions = {
  read: () => store.storedDocument(opened, any()),
  edit: () => store.editDocument(opened, any(), { notes: `${name} at ${performance.now()}` }),
  tag: () => store.setTags(opened, any(), [name, "read"]),
  collect: () => store.collect(opened, "class", [any()]),
  search: () => store.searchDocuments(opened, "minister renren", { limit: 10 }),
  list: () => store.listDocuments(opened, { order: "date", descending: true }),
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(actions).map((action) => [action, []]));
/** @type {string[]} */
const errors = [];

process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
const end = performance.now() + Number(seconds) * 1000;
while (performance.now() < end) {
  for (const [action, act] of Object.entries(actions)) {
    await setTimeout(SHORTEST + Math.random() * (LONGEST - SHORTEST));
    const start = performance.now();
    try {
      act();
      times[action]?.push(performance.now() - start);
    } catch (error) {
      errors.push(`${action}: ${error}`);
    }
  }
}
store.closeStore(opened);
process.send?.({ times, errors }, () => process.exit());
