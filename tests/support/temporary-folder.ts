import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

// Here and not where a folder is made: within a test it would be too late to ask for it. Of all that a test file does
// at its end this comes last, when what works in the folders has stopped.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A folder of its own on disk, removed when the tests of the file are done, also where they fail. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
  folders.push(folder);
  return folder;
}
