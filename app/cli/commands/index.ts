import type { Command } from "../command";
import { corpusCommands } from "./corpus";
import { documentCommands } from "./documents";
import { evaluateCommands } from "./evaluate";
import { storyCommands } from "./stories";
import { tableCommands } from "./tables";

export { about } from "./about";

/** Every command there is: the parser, the help and the README follow this table. */
export const commands: readonly Command[] = [
  ...documentCommands,
  ...tableCommands,
  ...storyCommands,
  ...evaluateCommands,
  ...corpusCommands,
];
