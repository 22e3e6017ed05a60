import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../support/temporary-folder";

/** What the command line of an installed program runs. */
export const PROGRAM = resolve(import.meta.dirname, "../../bin/parallax.js");

/** Long enough for a busy machine: every run starts a process. */
export const TIMEOUT = 60_000;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real program as a user does. */
export const start = (
  args: readonly string[],
  node: readonly string[] = [],
): ChildProcessWithoutNullStreams => spawn(process.execPath, [...node, PROGRAM, ...args]);

/** Runs the real program to its end; nothing is piped in but `input`. */
export async function run(args: readonly string[], input: string | Uint8Array = ""): Promise<Result> {
  const child = start(args);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([
    gathered(child.stdout),
    gathered(child.stderr),
    ended(child),
  ]);
  return { status, stdout, stderr };
}

/** All that comes out of a stream, as UTF-8. */
export async function gathered(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** The exit status, once the program has ended. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((done) => child.once("close", (status) => done(status)));

/** A folder of its own for a test file, with a function that writes files into it and returns their path. */
export function workshop(): {
  readonly folder: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
} {
  const folder = temporaryFolder();
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** The objects of an NDJSON output. */
export const objects = (output: string): Record<string, unknown>[] =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

export const ids = (output: string): unknown[] => objects(output).map(({ id }) => id);

/** A small article with an attributed and an unattributed claim. */
export const ARTICLE =
  "The regime shut six charities on Monday. Officials said the groups had broken the law. " +
  "“This is a brutal attack on civil society,” said Dana Reed, who leads one of them. " +
  "The offices were raided at night, and the files were taken away by soldiers. " +
  "Lawyers for the charities told reporters that they would go to court this week.\n";
