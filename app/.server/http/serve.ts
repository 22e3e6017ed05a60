import { corpus } from "../corpus";
import { startWorker } from "../work/start";
import { createApp, type Parts } from "./app";
import { type Listening, listen } from "./listen";
import { createLog } from "./log";
import { addressOf, readSettings } from "./settings";

function stopOnSignal({ stop }: Listening, cleanUp: () => Promise<void>): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, async () => {
      await stop();
      await cleanUp();
      process.exit(0);
    });
}

/**
 * Serves the application where the environment says, tells its address on standard output, and ends with status 0
 * on SIGTERM or SIGINT; with status 1 and one line on standard error where it cannot open the corpus or listen.
 */
export async function serve(parts: Omit<Parts, "log">, cleanUp = async () => {}): Promise<void> {
  try {
    const log = createLog();
    const { folder } = corpus();
    const settings = readSettings(process.env);
    const listening = await listen(createApp({ ...parts, log, settings }), settings);
    const endWorker = startWorker(folder, log);
    stopOnSignal(listening, async () => {
      await endWorker();
      await cleanUp();
    });
    console.log(
      `Parallax is ready: open ${settings.origin?.origin ?? addressOf(listening.place)} (Ctrl+C stops it)`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
