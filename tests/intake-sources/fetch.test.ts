import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fetchPublic, kindOfAddress, publicPolicy } from "../../corpus/intake/sources/fetch";
import { localPolicy, problemOf, serve } from "./server";

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const asked: IncomingMessage[] = [];

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/page": (response) => response.writeHead(200, HTML).end("<p>État</p>"),
  "/gzip": (response) =>
    response.writeHead(200, { ...HTML, "Content-Encoding": "gzip" }).end(gzipSync("packed")),
  "/br": (response) =>
    response.writeHead(200, { ...HTML, "Content-Encoding": "br" }).end(brotliCompressSync("packed")),
  "/deflate": (response) =>
    response.writeHead(200, { ...HTML, "Content-Encoding": "deflate" }).end(deflateSync("packed")),
  "/strange": (response) => response.writeHead(200, { ...HTML, "Content-Encoding": "lzma" }).end("x"),
  "/broken": (response) => response.writeHead(200, { ...HTML, "Content-Encoding": "gzip" }).end("not packed"),
  "/bomb": (response) =>
    response.writeHead(200, { ...HTML, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000))),
  "/declared": (response) => response.writeHead(200, { ...HTML, "Content-Length": "9999999" }).write("x"),
  "/endless": (response) => {
    response.writeHead(200, HTML);
    const more = () => response.destroyed || response.write("x".repeat(10_000), more);
    more();
  },
  "/silent": () => {},
  "/stalls": (response) => response.writeHead(200, HTML).write("begins"),
  "/program": (response) => response.writeHead(200, { "Content-Type": "application/x-msdownload" }).end("MZ"),
  "/untyped": (response) => response.writeHead(200).end("x"),
  "/gone": (response) => response.writeHead(410, HTML).end("gone"),
  "/busy": (response) => response.writeHead(503, HTML).end("busy"),
  "/cut": (response) => {
    response.writeHead(200, { ...HTML, "Content-Length": "100" }).write("half");
    setTimeout(() => response.destroy(), 20);
  },
};

const port = await serve((request, response) => {
  asked.push(request);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
  const hop = /^\/hop\/(\d+)$/.exec(pathname);
  if (pathname === "/to") response.writeHead(302, { Location: searchParams.get("url") ?? "" }).end();
  else if (hop) {
    const left = Number(hop[1]);
    response.writeHead(301, { Location: left === 1 ? "/page" : `/hop/${left - 1}` }).end();
  } else answers[pathname]?.(response);
});

const policy = localPolicy([port], { mostBytes: 100_000 });
const at = (path: string): string => `http://news.example:${port}${path}`;
const fetched = async (path: string): Promise<string> =>
  Buffer.from((await fetchPublic(at(path), policy)).bytes).toString();

describe("what is fetched", () => {
  test("bytes, type and address, and who asks", async () => {
    const { url, bytes, contentType } = await fetchPublic(`${at("/page")}#part`, policy);
    expect([url, Buffer.from(bytes).toString(), contentType]).toEqual([
      at("/page"),
      "<p>État</p>",
      "text/html; charset=utf-8",
    ]);
    const { headers } = asked.at(-1) as IncomingMessage;
    expect(headers).toMatchObject({ host: `news.example:${port}`, "cache-control": "no-cache" });
    expect(headers["user-agent"]).toMatch(/^Parallax /);
    expect(headers.cookie).toBeUndefined();
  });

  test.each(["/gzip", "/br", "/deflate"])("%s is unpacked", async (path) => {
    expect(await fetched(path)).toBe("packed");
  });

  test("five redirects are followed", async () => {
    expect((await fetchPublic(at("/hop/5"), policy)).url).toBe(at("/page"));
  });
});

describe("what is refused before anything is asked", () => {
  test.each([
    ["another scheme", "ftp://example.org/x", /only http and https are fetched, not ftp/],
    ["a file", "file:///etc/passwd", /only http and https/],
    ["no address", "example.org/page", /no web address/],
    [
      "a password",
      "http://me:secret@example.org/",
      /^InputError: http:\/\/…@example\.org\/: has a name or password/,
    ],
    ["another port", "http://example.org:22/", /port 22 is not asked, only 80 and 443/],
    ["loopback", "http://127.0.0.1/", /leads to 127\.0\.0\.1.*loopback/],
    ["a loopback by name", "http://localhost/", /localhost\/: leads to .*loopback/],
    ["IPv4 as one number", "http://2130706433/", /an odd way to write 127\.0\.0\.1/],
    ["IPv4 in octal", "http://0177.0.0.1/", /an odd way to write 127\.0\.0\.1/],
    ["IPv4 in hexadecimal", "http://0x7f.1/", /an odd way to write 127\.0\.0\.1/],
    ["a public IPv4 in hexadecimal", "http://0x08080808/", /an odd way to write 8\.8\.8\.8/],
    ["IPv4 in other digits", "http://①②⑦.0.0.1/", /an odd way to write 127\.0\.0\.1/],
    [
      "a cloud's metadata",
      "http://169.254.169.254/latest/meta-data/",
      /leads to 169\.254\.169\.254.*linkLocal/,
    ],
    ["IPv6 loopback", "http://[::1]/", /leads to ::1.*loopback/],
    ["mapped IPv4", "http://[::ffff:127.0.0.1]/", /ipv4Mapped/],
    ["metadata over IPv6", "http://[fd00:ec2::254]/", /uniqueLocal/],
  ])("%s", async (_case, url, message) => {
    expect(await problemOf(fetchPublic(url, publicPolicy))).toMatch(message);
  });

  test.each([
    ["0.0.0.0", "unspecified"],
    ["10.1.2.3", "private"],
    ["172.16.0.1", "private"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "carrierGradeNat"],
    ["169.254.169.254", "linkLocal"],
    ["224.0.0.1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["198.18.0.1", "reserved"],
    ["240.0.0.1", "reserved"],
    ["::", "unspecified"],
    ["fe80::1", "linkLocal"],
    ["fe80::1%eth0", "linkLocal"],
    ["fd00:ec2::254", "uniqueLocal"],
    ["ff02::1", "multicast"],
    ["::ffff:10.0.0.1", "ipv4Mapped"],
    ["::ffff:8.8.8.8", "ipv4Mapped"],
    ["::127.0.0.1", "ipv4Mapped"],
    ["::7f00:1", "not handed out"],
    ["64:ff9b::7f00:1", "rfc6052"],
    ["64:ff9b:1::a00:1", "rfc6052"],
    ["2002:7f00:1::", "6to4"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "teredo"],
    ["2001:db8::1", "reserved"],
    ["not an address", "no address"],
    ["8.8.8.8", "unicast"],
    ["2606:4700:4700::1111", "unicast"],
  ])("%s is %s", (address, kind) => {
    expect([kindOfAddress(address), publicPolicy.allows(address)]).toEqual([kind, kind === "unicast"]);
  });

  test("a name of which one address is private", async () => {
    const mixed = { ...policy, resolve: async () => ["127.0.0.1", "10.0.0.1"] };
    const before = asked.length;
    expect(await problemOf(fetchPublic(at("/page"), mixed))).toMatch(/leads to 10\.0\.0\.1.*private/);
    expect(asked).toHaveLength(before);
  });

  test("a name without an address", async () => {
    expect(await problemOf(fetchPublic(at("/page"), { ...policy, resolve: async () => [] }))).toMatch(
      /there is no address for news\.example/,
    );
  });
});

describe("rebinding", () => {
  test("a name is resolved once a request, and the connection goes where it was said to lead", async () => {
    const told = [["127.0.0.1"], ["10.0.0.1"]];
    const resolve = async () => told.shift() ?? [];
    expect((await fetchPublic(at("/page"), { ...policy, resolve })).url).toBe(at("/page"));
    expect(told).toEqual([["10.0.0.1"]]);
  });

  test("a second answer is checked again at a redirect", async () => {
    const told = [["127.0.0.1"], ["10.0.0.1"]];
    const resolve = async () => told.shift() ?? [];
    expect(await problemOf(fetchPublic(at("/hop/1"), { ...policy, resolve }))).toMatch(
      /leads to 10\.0\.0\.1/,
    );
  });

  test("where the connection went is checked, whatever was said before", async () => {
    let checks = 0;
    const allows = () => ++checks === 1;
    expect(await problemOf(fetchPublic(at("/page"), { ...policy, allows }))).toMatch(/leads to 127\.0\.0\.1/);
  });
});

describe("redirects", () => {
  test.each([
    ["to loopback in another spelling", `http://0x7f000001:${port}/`, /an odd way to write 127\.0\.0\.1/],
    ["to metadata", "http://169.254.169.254/", /port 80 is not asked/],
    ["to a file", "file:///etc/passwd", /only http and https/],
    ["to another port", "http://news.example:1/", /port 1 is not asked/],
    ["with a password", `//a:b@news.example:${port}/page`, /has a name or password/],
  ])("%s", async (_case, url, message) => {
    expect(await problemOf(fetchPublic(at(`/to?url=${encodeURIComponent(url)}`), policy))).toMatch(message);
  });

  test("to a private address, where its port is allowed", async () => {
    const wide = { ...policy, ports: [port, 80], resolve: async () => ["127.0.0.1"] };
    const to = (url: string) => fetchPublic(at(`/to?url=${encodeURIComponent(url)}`), wide);
    expect(await problemOf(to("http://169.254.169.254/"))).toMatch(/169\.254\.169\.254.*linkLocal/);
    expect(await problemOf(to("http://[::1]/"))).toMatch(/leads to ::1/);
  });

  test("more than five", async () => {
    expect(await problemOf(fetchPublic(at("/hop/6"), policy))).toMatch(/leads on more than 5 times/);
  });
});

describe("size, time and type", () => {
  test.each([
    ["a size that is declared", "/declared", /larger than 97 kB/],
    ["a size that grows", "/endless", /larger than 97 kB/],
    ["a size after unpacking", "/bomb", /larger than 97 kB/],
    ["a packing that is not known", "/strange", /packed as "lzma"/],
    ["a packing that is broken", "/broken", /cannot be fetched \(incorrect header check\)/],
    ["a program", "/program", /of type application\/x-msdownload, which is not fetched/],
    ["no type", "/untyped", /of no stated type/],
    ["a page that is gone", "/gone", /answers 410; check the address/],
    ["a server that is busy", "/busy", /answers 503; try again later/],
    ["an answer that is cut off", "/cut", /cannot be fetched/],
  ])("%s", async (_case, path, message) => {
    const problem = await problemOf(fetchPublic(at(path), policy));
    expect(problem).toMatch(message);
    expect(problem).toContain(at(path));
  });

  test.each(["/silent", "/stalls"])("%s ends at the time limit", async (path) => {
    expect(await problemOf(fetchPublic(at(path), { ...policy, seconds: 0.3 }))).toMatch(
      /no whole answer within 0\.3 s/,
    );
  });

  test("a name that takes too long to look up", async () => {
    const never = { ...policy, seconds: 0.2, resolve: () => new Promise<never>(() => {}) };
    expect(await problemOf(fetchPublic(at("/page"), never))).toMatch(/no whole answer within 0\.2 s/);
  });

  test("https speaks TLS: a plain server behind it is refused", async () => {
    const secure = `https://news.example:${port}/page`;
    expect(await problemOf(fetchPublic(secure, policy))).toMatch(/cannot be fetched/);
  });
});
