import { restore } from "#corpus";
import type { Session } from "./command";
import { attempt, folderOf } from "./store";

/** Puts the backup that is named in the place of the corpus. */
export const run = (session: Session): Promise<void> =>
  attempt(session, async () => {
    const [file = ""] = session.paths;
    const kept = restore(folderOf(session), file);
    session.say(
      `${file} is the corpus in ${folderOf(session)}${kept ? `; what was there is in ${kept}` : ""}`,
    );
  });
