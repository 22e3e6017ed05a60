import { connect } from "node:net";
import { expect, test } from "vitest";
import { runServer, startServer } from "../support/server";

const portOf = (origin: string): string => new URL(origin).port;

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends the server with status 0, idle connections or not",
  async (signal) => {
    const server = await startServer();
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
    const idle = connect(Number(portOf(server.origin)), "127.0.0.1");
    await new Promise((done) => idle.once("connect", done));
    const start = performance.now();
    const ended = await server.stop(signal);
    expect(ended.status).toBe(0);
    // The time that running requests are given; an idle connection is given none.
    expect(performance.now() - start).toBeLessThan(5_000);
    idle.destroy();
  },
);

test("it tells its address on standard output and logs one JSON line a request on standard error", async () => {
  const server = await startServer();
  await (await fetch(`${server.origin}/?secret=1`)).text();
  const asset = /\/assets\/[^"]+\.css/.exec(await (await fetch(server.origin)).text())?.[0];
  await fetch(`${server.origin}${asset}`);
  await fetch(`${server.origin}/no-such-page`, { method: "HEAD" });
  const { stdout, stderr } = await server.stop();
  expect(stdout).toBe(`Parallax is ready: open ${server.origin} (Ctrl+C stops it)\n`);
  const lines = stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { method: "GET", path: "/", status: 200, ms: expect.any(Number) },
    { method: "GET", path: "/", status: 200 },
    { method: "HEAD", path: "/no-such-page", status: 404 },
  ]);
});

test("an invalid PORT ends it with status 1 and one line", async () => {
  const { status, stdout, stderr } = await runServer({ PORT: "eighty" });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^PORT is "eighty", which is not a port number; [^\n]*PORT=3001 npm start\n$/);
});

test("a port in use ends it with status 1 and one line", async () => {
  const first = await startServer();
  const { status, stderr } = await runServer({ PORT: portOf(first.origin) });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Port \d+ on 127\.0\.0\.1 is in use; [^\n]*\n$/);
  await first.stop();
});
