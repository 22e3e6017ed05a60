import { request } from "node:http";
import { hostname } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Settings } from "../../app/.server/http/settings";
import { openBuilt } from "../support/server";

type Built = Awaited<ReturnType<typeof openBuilt>>;
interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends a request with headers as they are: `fetch` lets nobody choose Host and Origin. */
const send = (
  { origin }: Built,
  {
    path = "/",
    method = "GET",
    headers = {},
  }: { path?: string; method?: string; headers?: Record<string, string> },
): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      done({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
    })
      .on("error", fail)
      .end();
  });

function serving(given: Partial<Settings> = {}): { readonly built: Built } {
  const served = {} as { built: Built };
  beforeAll(async () => {
    served.built = await openBuilt(given);
  });
  afterAll(() => served.built.close());
  return served;
}

/** What the page says is its own address. */
const ownAddress = async (built: Built, headers: Record<string, string>) =>
  /https?:\/\/[^/"<&]+(?=\/documents\/mehr)/.exec(
    (await send(built, { path: "/documents/mehr", headers })).body,
  )?.[0];

describe("a server of its own machine", () => {
  const served = serving();

  test.each([
    "127.0.0.1:3000",
    "192.168.7.20",
    "[::1]:3000",
    "localhost:3000",
    "LOCALHOST",
    "parallax.localhost",
    hostname(),
    `${hostname()}.local:3000`,
  ])("answers to %s", async (host) =>
    expect((await send(served.built, { headers: { host } })).status).toBe(200),
  );

  test.each([
    "evil.example:3000",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "evil.example.local",
    "notlocalhost",
  ])("does not answer to %s, and says what to do", async (host) => {
    for (const path of ["/", "/data", "/assets/none.js", "/embed/passages"]) {
      const { status, body } = await send(served.built, { path, headers: { host } });
      expect(status, path).toBe(421);
      expect(body).toContain(`"${host.replace(/:\d+$/, "")}"`);
      expect(body).toContain(`ORIGIN=http://${host}\n`);
    }
  });

  test("does not answer a form either, though its page and its address agree", async () => {
    const host = "evil.example:3000";
    const headers = { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" };
    expect((await send(served.built, { path: "/add", method: "POST", headers })).status).toBe(421);
  });

  test("lets nobody choose the address that its pages tell", async () => {
    const headers = {
      host: "localhost",
      "x-forwarded-host": "evil.example:99",
      "x-forwarded-proto": "https",
    };
    expect(await ownAddress(served.built, headers)).toBe("http://localhost");
  });
});

describe("a server that listens by a name", () => {
  const served = serving({ host: "reader.example" });
  test("answers to it", async () =>
    expect((await send(served.built, { headers: { host: "reader.example:3000" } })).status).toBe(200));
});

describe("a server that readers reach through a proxy", () => {
  const served = serving({ origin: new URL("https://news.example") });
  const form = (headers: Record<string, string>) =>
    send(served.built, {
      path: "/add",
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
    });

  test.each(["news.example", "127.0.0.1:3000"])("answers where the proxy asks for %s", async (host) => {
    expect((await send(served.built, { headers: { host } })).status).toBe(200);
    expect(await ownAddress(served.built, { host })).toBe("https://news.example");
  });

  test("takes its own forms and no others", async () => {
    const status = async (host: string, origin: string) => (await form({ host, origin })).status;
    expect(await status("127.0.0.1:3000", "https://news.example")).not.toBe(403);
    expect(await status("127.0.0.1:3000", "http://127.0.0.1:3000")).not.toBe(403);
    expect(await status("127.0.0.1:3000", "https://evil.example")).toBe(403);
    expect(await status("news.example", "https://evil.example")).toBe(403);
    expect(await status("news.example.evil.example", "https://news.example")).toBe(421);
  });
});
