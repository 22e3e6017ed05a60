import { register } from "tsx/esm/api";

/**
 * A process that works at the import that is next: `importer.mjs FOLDER DOCUMENTS MINUTES`, its clock so many minutes ahead.
 * It says "ready", then whenever documents are on disk how many, and ends when all are in or somebody cancels.
 */
register({ tsconfig: false });
const store = await import("#corpus/store");
const { documentOf } = await import("./made-up.mjs");

const [folder = "", documents = "0", minutes = "0"] = process.argv.slice(2);
const ahead = Number(minutes) * 60_000;
const opened = store.openStore(folder, () => new Date(Date.now() + ahead).toISOString());
const claim = store.claimJob(opened, `importer ${process.pid}`, ["import"]);
process.send?.("ready");
if (claim) {
  const all = await store.importItems(opened, claim, items(claim.job.id), { total: Number(documents) });
  if (all) store.finish(opened, claim);
}
process.send?.({ claimed: claim?.job.id ?? null });
store.closeStore(opened);
process.disconnect?.();

/** @param {number} job */
function* items(job) {
  for (let number = 0; number < Number(documents); number += 1) {
    if (number % 10 === 0) process.send?.({ done: store.jobOf(opened, job)?.done });
    yield { name: `${number}.txt`, document: { ...documentOf(number), id: `in-${number}` } };
  }
}
