import { describe, expect, test } from "vitest";
import { run, TIMEOUT } from "./program";

describe("wrong usage ends with status 2, says what is wrong and prints no data", {
  timeout: TIMEOUT,
}, () => {
  test.each<[string, string[], RegExp]>([
    ["no command", [], /no command given; commands are analyse, score, compare/],
    ["unknown command", ["analyze"], /unknown command "analyze"; commands are analyse, score, compare/],
    ["an option before the command", ["--jobs", "2", "analyse"], /unknown command "--jobs"/],
    ["unknown option", ["analyse", "--colour", "a.txt"], /'--colour'.+see parallax analyse --help/],
    ["an option of another command", ["analyse", "--by", "outlet"], /'--by'/],
    ["an option without its value", ["score", "--format"], /'--format.+see parallax score --help/],
    ["a value for a switch", ["analyse", "--no-text=yes"], /'--no-text'/],
    ["unknown format", ["analyse", "--format", "xml"], /--format: "xml" is not one of ndjson, json, text/],
    ["unknown input", ["compare", "--input", "html"], /--input: "html" is not one of auto, text, ndjson/],
    ["unknown grouping", ["score", "--by", "genre"], /--by: "genre" is not one of document, outlet/],
    ["no thread", ["analyse", "--jobs", "0"], /--jobs: "0" is not a whole number from 1 to 64/],
    ["too many threads", ["analyse", "--jobs", "65"], /--jobs: "65"/],
    ["no number of threads", ["analyse", "--jobs", "two"], /--jobs: "two"/],
    ["standard input twice", ["analyse", "-", "-"], /- is given more than once/],
  ])("%s", async (_case, args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^parallax: .+\n$/);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("help", { timeout: TIMEOUT }, () => {
  test.each([
    [["--help"], /^Parallax compares[\s\S]+parallax analyse \[PATH…\|-\][\s\S]+parallax compare PATH PATH…/],
    [["-h"], /^Parallax compares/],
    [["analyse", "--help"], /^parallax analyse [\s\S]+--no-text/],
    [["score", "-h"], /^parallax score [\s\S]+--by/],
    [["compare", "--help", "--format", "text"], /^parallax compare /],
    [
      ["evaluate", "--help"],
      /^parallax evaluate \(--polnear DIR\|--gold DIR\|--loaded PATH\|--alignment DIR(\|--\w+ DIR)*\)\s+\[--threshold 0…1\]/,
    ],
  ])("%j prints it and ends with status 0", async (args, text) => {
    const { status, stdout, stderr } = await run(args);
    expect(stdout).toMatch(text);
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("no line is longer than 100 columns, none ends in white space", async () => {
    const { stdout } = await run(["--help"]);
    expect(stdout.split("\n").filter((line) => line.length > 100 || /\s$/.test(line))).toEqual([]);
  });
  test("the version is the analyser's", async () => {
    const { status, stdout } = await run(["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });
});
