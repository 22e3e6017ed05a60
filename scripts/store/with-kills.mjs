import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  addDocuments,
  checkIntegrity,
  closeStore,
  jobOf,
  listDocuments,
  openStore,
  startJob,
  storedDocument,
  versionsOf,
} from "#corpus/store";
import { start } from "./child.mjs";
import { documentOf } from "./made-up.mjs";

const EDITED = 20;
/** Milliseconds after which a process is killed, at most. */
const LONGEST = 800;

/**
 * Kills an importer and somebody who edits so many times, each time looks whether all that they said to be on disk is
 * there, and lets the import end at last. Returns what was wrong.
 *
 * @param {{ rounds: number, documents: number }} options
 */
export async function withKills({ rounds, documents }) {
  const folder = mkdtempSync(join(tmpdir(), "parallax-kills-"));
  /** @type {string[]} */
  const problems = [];
  try {
    const first = openStore(folder);
    for (const _ of addDocuments(
      first,
      Array.from({ length: EDITED }, (_, number) => documentOf(number)),
    ));
    const { id: job } = startJob(first, "import");
    closeStore(first);
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const importer = start("importer.mjs", [folder, String(documents), String(round)]);
      const annotator = start("annotator.mjs", [folder, `round ${round}`, String(EDITED)]);
      await Promise.all([importer.ready, annotator.ready]);
      // From the first acknowledgement on, so that a round says something on a slow machine too.
      await Promise.race([importer.wentOn, annotator.wentOn]);
      await setTimeout(Math.random() * LONGEST);
      importer.child.kill("SIGKILL");
      annotator.child.kill("SIGKILL");
      problems.push(
        ...(await Promise.all([importer.ended, annotator.ended])).filter((words) => words !== ""),
      );
      acknowledged += importer.said.length + annotator.said.length - 2;
      problems.push(
        ...look(folder, job, importer.said, annotator.said).map((each) => `round ${round}: ${each}`),
      );
    }
    const last = start("importer.mjs", [folder, String(documents), String(rounds)]);
    problems.push(...[await last.ended].filter((words) => words !== ""));
    const store = openStore(folder);
    const ended = jobOf(store, job);
    const { total } = listDocuments(store);
    if (
      ended?.state !== "done" ||
      ended.done !== documents ||
      ended.failures > 0 ||
      total !== documents + EDITED
    ) {
      problems.push(`the import ended as ${JSON.stringify(ended)}, with ${total} documents`);
    }
    closeStore(store);
    return { problems, acknowledged, total };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What is not there that was said to be.
 *
 * @param {string} folder
 * @param {number} job
 * @param {readonly any[]} imported
 * @param {readonly any[]} edited
 */
function look(folder, job, imported, edited) {
  const problems = [];
  const store = openStore(folder);
  checkIntegrity(store.database);
  const done = Math.max(0, ...imported.map((each) => each.done ?? 0));
  const there = jobOf(store, job);
  const in_ = listDocuments(store).total - EDITED;
  if (!there || there.done < done || there.done !== in_) {
    problems.push(`${done} documents were acknowledged, the job says ${there?.done}, ${in_} are there`);
  }
  for (const { id, notes } of edited.slice(1)) {
    if (
      !storedDocument(store, id) ||
      !versionsOf(store, id).some(({ document }) => document.notes === notes)
    ) {
      problems.push(`${id}: the notes "${notes}" were acknowledged and are not there`);
    }
  }
  closeStore(store);
  return problems;
}
