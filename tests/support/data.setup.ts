import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the tests a data folder of their own, which goes when they end: none of them touches the user's corpus. */
export default function useOwnData(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "parallax-data-"));
  process.env.PARALLAX_DATA = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
