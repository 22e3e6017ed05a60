import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { run, TIMEOUT } from "../cli/program";

const README = resolve(import.meta.dirname, "../../README.md");
const MARKER = "<!-- parallax-help -->";
const REMEDY = `put the output of "npm run -s parallax -- --help" into README.md, fenced as \`\`\`text, between two lines ${MARKER}`;

test("README.md shows the help that the program prints", { timeout: TIMEOUT }, async () => {
  expect(existsSync(README), `there is no README.md; write one and ${REMEDY}`).toBe(true);
  const blocks = readFileSync(README, "utf8").split(MARKER);
  expect(blocks, `README.md has no block of help, or more than one; ${REMEDY}`).toHaveLength(3);
  const { stdout } = await run(["--help"]);
  expect(blocks[1]?.trim(), `README.md shows another help; ${REMEDY}`).toBe(
    `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``,
  );
});
