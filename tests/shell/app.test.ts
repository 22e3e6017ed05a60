import { request } from "node:http";
import { expect, test } from "vitest";
import { serveBuilt } from "../support/built";

const origin = await serveBuilt();

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(origin + path, init);

/** Status of a request whose path and headers are sent as they are, valid or not. */
const rawStatus = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on("error", fail)
      .end();
  });

const noncesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce ?? ""));

test("/health answers ok", async () => {
  const response = await get("/health");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("ok\n");
});

test("a page carries the security headers", async () => {
  const { headers } = await get("/");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(
    headers
      .get("content-security-policy")
      ?.replace(/'nonce-[^']+'/, "NONCE")
      .split(";"),
  ).toEqual([
    "default-src 'self'",
    "script-src 'self' NONCE",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ]);
});

test.each(["/", "/no-such-page"])(
  "every script of %s carries the nonce of its response, never the same twice",
  async (path) => {
    const seen = [];
    for (const response of [await get(path), await get(path)]) {
      const policy = response.headers.get("content-security-policy") ?? "";
      const html = await response.text();
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
      expect(noncesOf(html)).toEqual(new Set([nonce]));
      expect(html).not.toMatch(/<script(?![^>]*nonce=)/);
      expect(html).not.toContain("<style");
      seen.push(nonce);
    }
    expect(new Set(seen).size).toBe(2);
  },
);

test("an unknown page is a 404 with a way back", async () => {
  const response = await get("/no-such-page");
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).toContain('href="/"');
});

test.each(["/%E0%A4%A", "/documents/%", "/%ff?x=1"])("the malformed address %s is a 400", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(await response.text()).toContain("This address cannot be read");
});

test.each([
  ["//", {}],
  ["//other.example/", {}],
  ["/\\..\\..\\package.json", {}],
  ["/assets/../../../package.json", {}],
  ["/assets/%2e%2e/%2e%2e/server/index.js", {}],
  ["/?documents=%", {}],
  ["/", { host: "a b" }],
  ["/", { host: "" }],
] as const)("%s %o never fails", async (path, headers) => {
  expect([200, 400, 404]).toContain(await rawStatus(path, headers));
});

test("an address of 10,000 characters never fails", async () => {
  expect(await rawStatus(`/${"a".repeat(10_000)}`)).toBe(404);
});

test("HTML and assets are compressed for those who can read it", async () => {
  const page = await get("/", { headers: { "Accept-Encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(await page.text()).toContain("<!DOCTYPE html>");
  const plain = await get("/", { headers: { "Accept-Encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
});

test("assets may be kept for a year, other files may not", async () => {
  const css = /\/assets\/[^"]+\.css/.exec(await (await get("/")).text())?.[0];
  const asset = await get(css ?? "/missing");
  expect(asset.status).toBe(200);
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await get("/favicon.svg")).headers.get("cache-control")).not.toContain("immutable");
  expect((await get("/assets/gone-12345678.js")).status).toBe(404);
  expect((await get("/.vite/manifest.json")).status).toBe(404);
});

test.each(["/", "/health", "/no-such-page"])("HEAD %s answers as GET does, without a body", async (path) => {
  const head = await get(path, { method: "HEAD" });
  expect(head.status).toBe((await get(path)).status);
  expect(await head.text()).toBe("");
});
