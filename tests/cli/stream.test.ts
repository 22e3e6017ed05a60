import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { ARTICLE, ended, gathered, ids, PROGRAM, run, start, TIMEOUT, workshop } from "./program";

const { file } = workshop();
const line = (id: string, text = ARTICLE): string => `${JSON.stringify({ id, text })}\n`;

/** Resident memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

describe("threads", { timeout: TIMEOUT }, () => {
  test("change neither the output nor its order, nor what is said of bad input", async () => {
    const texts = Array.from({ length: 24 }, (_, index) => ARTICLE.repeat(index % 5 === 0 ? 20 : 1));
    const lines = texts.map((text, index) => (index % 7 === 3 ? "{\n" : line(`d${index}`, text)));
    const path = file("many.ndjson", lines.join(""));
    const one = await run(["analyse", path, "gone.txt"]);
    const two = await run(["analyse", "--jobs", "2", path, "gone.txt"]);
    expect(ids(one.stdout)).toEqual(texts.flatMap((_, index) => (index % 7 === 3 ? [] : [`d${index}`])));
    expect(two).toEqual(one);
    expect(one.status).toBe(1);
  });
});

describe("a stream", { timeout: TIMEOUT }, () => {
  test.each(["1", "2"])("is answered before it ends, with --jobs %s", async (jobs) => {
    const child = start(["analyse", "--jobs", jobs]);
    child.stdin.write(line("first"));
    const [chunk] = await once(child.stdout, "data");
    expect(String(chunk)).toMatch(/^\{"id":"first"/);
    child.stdin.end(line("last"));
    const [rest, status] = await Promise.all([gathered(child.stdout), ended(child)]);
    expect(ids(String(chunk) + rest)).toEqual(["first", "last"]);
    expect(status).toBe(0);
  });

  test.each([
    ["1", "analyse"],
    ["2", "analyse"],
    ["1", "score"],
  ])("that nobody reads any more ends quietly, with --jobs %s of %s", async (jobs, command) => {
    const child = start([command, "--jobs", jobs]);
    const said = gathered(child.stderr);
    const end = ended(child);
    child.stdin.on("error", () => {});
    for (let index = 0; index < 50; index += 1) child.stdin.write(line(`d${index}`));
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await end).toBe(0);
    expect(await said).toBe("");
  });

  test("takes no more memory in its second half than in its first", { timeout: 240_000 }, async () => {
    // With little room for rubbish, which is else collected by fits and starts; what is kept would fill it and end the program.
    const child = start(["analyse"], ["--max-old-space-size=128"]);
    const end = ended(child);
    const memory: number[] = [];
    const feed = async (): Promise<void> => {
      for (let index = 0; index < 3000; index += 1)
        if (!child.stdin.write(line(`d${index}`, `Number ${index}. ${ARTICLE}`)))
          await once(child.stdin, "drain");
      child.stdin.end();
    };
    const fed = feed();
    let seen = 0;
    for await (const _ of createInterface({ input: child.stdout })) {
      seen += 1;
      if (seen % 300 === 0 && child.pid !== undefined && seen < 3000) memory.push(memoryOf(child.pid));
    }
    await fed;
    expect(seen).toBe(3000);
    expect(await end).toBe(0);
    expect(memory).toHaveLength(9);
    // Medians of 1,200 documents each.
    expect(median(memory.slice(5)) - median(memory.slice(0, 4))).toBeLessThan(40);
  });
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

describe("an output that cannot be written", { timeout: TIMEOUT }, () => {
  test.skipIf(process.platform !== "linux")("is said, and ends with status 1", () => {
    const script = '{ "$0" "$1" --help > /dev/full; echo "status $?"; } 2>&1';
    const said = execFileSync("sh", ["-c", script, process.execPath, PROGRAM], { encoding: "utf8" });
    expect(said).toMatch(/^parallax: the output cannot be written: ENOSPC.+\nstatus 1\n$/);
  });
});
