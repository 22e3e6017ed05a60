import { readArguments } from "./arguments";
import { type Session, type Streams, UsageError } from "./command";
import { commandHelp, programHelp } from "./help";
import { OutputError, speakerTo, writerTo } from "./output";

const commandFiles: Readonly<Record<string, () => Promise<{ run: (session: Session) => Promise<void> }>>> = {
  analyse: () => import("./analyse"),
  score: () => import("./score"),
  compare: () => import("./compare"),
  kwic: () => import("./kwic"),
  lexicon: () => import("./lexicon"),
  agreement: () => import("./agreement"),
  stories: () => import("./stories"),
  evaluate: () => import("./evaluate"),
  import: () => import("./import"),
  export: () => import("./export"),
  search: () => import("./search"),
  backup: () => import("./backup"),
  restore: () => import("./restore"),
};

/**
 * Runs the command line: data goes to `stdout`, words to `stderr`. Resolves to the exit status: 0 done, 1 some input
 * failed (each was named), 2 wrong usage.
 * @param argv the words after the program's name
 */
export async function main(argv: readonly string[], io: Streams = process): Promise<number> {
  const say = speakerTo(io.stderr);
  try {
    return await perform(argv, io, say);
  } catch (error) {
    if (error instanceof UsageError) {
      say(error.message);
      return 2;
    }
    if (!(error instanceof OutputError)) throw error;
    // Nobody reads any more: what is still to come in must not keep the program waiting.
    io.stdin.destroy();
    if (error.closed) return 0;
    say(error.message);
    return 1;
  }
}

async function perform(argv: readonly string[], io: Streams, say: Session["say"]): Promise<number> {
  const write = writerTo(io.stdout);
  const request = readArguments(argv);
  if (request.ask === "help") {
    await write(request.command ? commandHelp(request.command) : programHelp());
    return 0;
  }
  if (request.ask === "version") {
    await write(`${(await import("#analysis")).version}\n`);
    return 0;
  }
  const { command, paths, settings } = request;
  if (command.readsDocuments && paths.length === 0 && io.stdin.isTTY) {
    throw new UsageError(
      `no path given and nothing piped in; give files or folders; see parallax ${command.name} --help`,
    );
  }
  let status = 0;
  const fail = (words: string): void => {
    status = 1;
    say(words);
  };
  const given = command.readsDocuments && paths.length === 0 ? ["-"] : paths;
  const file = await commandFiles[command.name]?.();
  const toTerminal = io.stdout.isTTY === true;
  await file?.run({ paths: given, settings, stdin: io.stdin, write, toTerminal, say, fail });
  return status;
}
