import { open, stat } from "node:fs/promises";
import { importBundle, isBundle, type Store, type Taken } from "#corpus/store";
import type { Session } from "./command";
import { linesIn } from "./inputs";

/** Bytes that tell a bundle. */
const enough = 64;

/** What comes of taking a path's file in as a bundle; `null` where it is none. */
export async function bundleIn(
  store: Store,
  path: string,
  session: Session,
): Promise<AsyncGenerator<Taken> | null> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) return null;
  const handle = await open(path).catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
    return isBundle(buffer.toString("utf8", 0, bytesRead)) ? importBundle(store, lines(path, session)) : null;
  } finally {
    await handle.close();
  }
}

async function* lines(path: string, { stdin, fail }: Session): AsyncGenerator<string> {
  for await (const input of linesIn(path, stdin)) {
    if (input.from === "line") yield input.source;
    else fail(input.problem);
  }
}
