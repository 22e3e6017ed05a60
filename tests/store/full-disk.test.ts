import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addDocument, checkIntegrity, listDocuments, openStore, storedDocument } from "../../corpus/store";
import { temporaryFolder } from "./helpers";
import { made } from "./made";

const CHILD = resolve(import.meta.dirname, "full.mjs");

/** Runs `full.mjs` where no file may grow beyond 2 MB: the system refuses the write, as it does on a full disk. */
function untilFull(folder: string, what: "documents" | "uploads"): readonly string[] {
  const limited = `trap '' XFSZ; ulimit -f 4096; exec "$0" "$@"`;
  const { stdout } = spawnSync("sh", ["-c", limited, process.execPath, CHILD, folder, what], {
    cwd: resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  return stdout.trimEnd().split("\n");
}

describe("where the system refuses to write", { timeout: 60_000 }, () => {
  test("documents: that is said with a remedy, and all that was acknowledged is there", () => {
    const folder = temporaryFolder();
    const said = untilFull(folder, "documents");
    expect(said.at(-1)).toMatch(
      /^InputError: .*corpus\.sqlite: (cannot be read or written; check|the disk is full)/,
    );
    const added = said.slice(0, -1);
    expect(added.length).toBeGreaterThan(0);
    const store = openStore(folder);
    checkIntegrity(store.database);
    expect(listDocuments(store).total).toBe(added.length);
    for (const line of added) expect(storedDocument(store, line.replace("added ", ""))).not.toBeNull();
    expect(addDocument(store, made("after", "There is room again."))).toBe("added");
  });

  test("uploads: that is said with a remedy, and no half of a file is kept", () => {
    const folder = temporaryFolder();
    const said = untilFull(folder, "uploads");
    expect(said.at(-1)).toMatch(
      /^InputError: .*uploads.*: larger than this disk or its limits allow; split it/,
    );
    expect(said.length).toBeGreaterThan(1);
    expect(readdirSync(join(folder, "uploads"))).toHaveLength(said.length - 1);
  });
});
