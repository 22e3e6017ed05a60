import { InputError } from "../../types";
import type { IntakeItem } from "./types";

/** What went wrong with a source, as an item: in the words of the error that is meant for users, else in its own. */
export function problemItem(error: unknown, name: string): IntakeItem {
  if (error instanceof InputError) return { name, problem: error.message };
  return { name, problem: `${name}: cannot be read (${(error as Error).message}); check the file` };
}
