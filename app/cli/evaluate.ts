import { resolve } from "node:path";
import { type Session, type Settings, UsageError } from "./command";
import { evaluateAlignment } from "./evaluate/alignment";
import { evaluateAttributions } from "./evaluate/attributions";
import { goldFolder } from "./evaluate/gold-texts";
import { evaluateLoaded } from "./evaluate/loaded";
import { evaluateSources } from "./evaluate/sources";

/** The options that name coders' marks. */
const golds = ["polnear", "gold", "loaded", "alignment", "sources"] as const;

/** Prints how the program agrees with human coders. Throws a `UsageError` unless one gold is given. */
export async function run(session: Session): Promise<void> {
  const { gold, path } = goldOf(session.settings);
  if (gold === "loaded") await evaluateLoaded(session, path);
  else if (gold === "alignment") await evaluateAlignment(session, path);
  else if (gold === "sources") await evaluateSources(session, path);
  else await evaluateAttributions(session, goldFolder(path, gold));
}

/** Which gold is given, and where. Throws a `UsageError` unless there is one, and it is not to be written over. */
function goldOf(settings: Settings): { readonly gold: (typeof golds)[number]; readonly path: string } {
  const [given, second] = golds.flatMap((gold) => {
    const path = settings[gold];
    return path === null ? [] : [{ gold, path }];
  });
  if (!given) throw misused("no coders' marks are given");
  if (second) throw misused(`--${given.gold} and --${second.gold} are both given`);
  if (settings.predictions !== null && (given.gold === "alignment" || given.gold === "sources"))
    throw new UsageError(
      `--predictions says nothing of ${given.gold === "sources" ? "who sources are; leave it out, or analyse" : "an alignment; leave it out, or compare"} the documents`,
    );
  if (settings.predictions !== null && resolve(settings.predictions) === resolve(given.path))
    throw new UsageError(
      `--predictions would write over the coders' marks at ${given.path}; give another file`,
    );
  return given;
}

const misused = (problem: string): UsageError =>
  new UsageError(
    `${problem}; give one of --polnear, --gold, --loaded, --alignment and --sources; see parallax evaluate --help`,
  );
