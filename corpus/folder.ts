import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The nearest `corpus` folder above this module, also when it runs from a build. */
export function corpusFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "corpus", "outlets.yaml"))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error("no folder corpus/ with outlets.yaml above the program; reinstall it");
    folder = parent;
  }
  return join(folder, "corpus");
}
