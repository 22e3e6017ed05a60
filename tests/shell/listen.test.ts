import express from "express";
import { expect, test } from "vitest";
import { listen } from "../../app/.server/http/listen";
import { addressOf } from "../../app/.server/http/settings";

const ANY_PORT = { host: "127.0.0.1", port: 0 };

/** A server whose every answer takes the given milliseconds, and a promise of its first request's arrival. */
async function slowServer(ms: number) {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const app = express().use((_request, response) => {
    arrive();
    setTimeout(() => response.send("done"), ms).unref();
  });
  const { place, stop } = await listen(app, ANY_PORT);
  return { stop, origin: addressOf(place), arrived };
}

test("a running request ends before the server stops, and no other is taken", async () => {
  const { stop, origin, arrived } = await slowServer(300);
  const running = fetch(origin);
  await arrived;
  const stopped = stop();
  await expect(fetch(origin)).rejects.toThrow();
  expect(await (await running).text()).toBe("done");
  await stopped;
});

test("a request that does not end is cut off after the grace time", async () => {
  const { stop, origin, arrived } = await slowServer(60_000);
  const running = fetch(origin);
  const cut = expect(running).rejects.toThrow();
  await arrived;
  await stop(100);
  await cut;
});

test("a port in use is named with its remedy", async () => {
  const first = await listen(express(), ANY_PORT);
  const { port } = first.place;
  await expect(listen(express(), first.place)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use; stop the program that uses it or choose another`,
  );
  await first.stop();
});

test("a host that is not of this machine is named with its remedy", async () => {
  await expect(listen(express(), { host: "192.0.2.1", port: 0 })).rejects.toThrow(
    'HOST is "192.0.2.1", which is no address of this machine',
  );
});
