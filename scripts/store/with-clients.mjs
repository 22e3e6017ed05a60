import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addDocuments,
  cancelJob,
  checkIntegrity,
  closeStore,
  jobOf,
  openStore,
  saveCollection,
  startJob,
} from "#corpus/store";
import { start } from "./child.mjs";
import { documentOf } from "./made-up.mjs";

/** More documents than an importer takes in while it is measured. */
const ENDLESS = "1000000";

/**
 * Lets so many clients, each a process of its own, work with one store for so long, while another imports documents.
 *
 * @param {{ clients: number, seconds: number, documents: number }} options
 */
export async function withClients({ clients, seconds, documents }) {
  const folder = mkdtempSync(join(tmpdir(), "parallax-clients-"));
  try {
    const store = openStore(folder);
    for (const _ of addDocuments(
      store,
      Array.from({ length: documents }, (_, number) => documentOf(number)),
    ));
    saveCollection(store, { id: "class", name: "Class", note: null });
    const job = startJob(store, "import");
    const all = Array.from({ length: clients }, (_, number) =>
      start("client.mjs", [folder, `client ${number}`, String(documents), String(seconds)]),
    );
    await Promise.all(all.map(({ ready }) => ready));
    const importer = start("importer.mjs", [folder, ENDLESS, "0"]);
    await importer.ready;
    for (const { child } of all) child.send("go");
    const words = await Promise.all(all.map(({ ended }) => ended));
    cancelJob(store, job.id);
    words.push(await importer.ended);
    const reports = all.flatMap(({ said }) => said.filter((each) => each !== "ready"));
    const result = {
      /** @type {Record<string, number[]>} milliseconds of each action */
      times: Object.fromEntries(
        Object.keys(reports[0]?.times ?? {}).map((action) => [
          action,
          reports.flatMap(({ times }) => times[action]),
        ]),
      ),
      errors: [...reports.flatMap(({ errors }) => errors), ...words.filter((each) => each !== "")],
      reports: reports.length,
      imported: jobOf(store, job.id)?.done ?? 0,
      edits: store.database.row("SELECT count(*) - ? AS edits FROM versions WHERE document <= ?", [
        documents,
        documents,
      ]),
    };
    checkIntegrity(store.database);
    closeStore(store);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
