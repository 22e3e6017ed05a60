import { stat } from "node:fs/promises";
import { InputError } from "#corpus";
import { restore } from "#corpus/store";
import type { Session } from "./command";
import { problemOf } from "./problem";
import { attempt, folderOf } from "./store";

/** Puts the backup that is named in the place of the corpus. */
export const run = (session: Session): Promise<void> =>
  attempt(session, async () => {
    const [file = ""] = session.paths;
    await stat(file).catch((error) => {
      throw new InputError(problemOf(error, file));
    });
    const kept = restore(folderOf(session), file);
    session.say(
      `${file} is the corpus in ${folderOf(session)}${kept ? `; what was there is in ${kept}` : ""}`,
    );
  });
