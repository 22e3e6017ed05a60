import { test } from "vitest";
import { run, TIMEOUT } from "../cli/program";
import { expectBlock } from "./markdown";

test("README.md shows the help that the program prints", { timeout: TIMEOUT }, async () => {
  const { stdout } = await run(["--help"]);
  expectBlock("README.md", "parallax-help", `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
});
