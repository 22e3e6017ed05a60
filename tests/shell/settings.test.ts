import { expect, test } from "vitest";
import { addressOf, readSettings } from "../../app/.server/http/settings";

test.each([
  [{}, { host: "127.0.0.1", port: 3000 }],
  [
    { HOST: "", PORT: "" },
    { host: "127.0.0.1", port: 3000 },
  ],
  [
    { HOST: "0.0.0.0", PORT: "8080" },
    { host: "0.0.0.0", port: 8080 },
  ],
  [{ PORT: "0" }, { host: "127.0.0.1", port: 0 }],
  [{ PORT: "65535" }, { host: "127.0.0.1", port: 65_535 }],
])("%o is read as %o", (environment, settings) => {
  expect(readSettings(environment)).toEqual({ ...settings, origin: null });
});

test.each(["https://news.example", "http://news.example:8080/", "http://[::1]:3000"])(
  "ORIGIN=%s is the address of a site",
  (ORIGIN) => expect(readSettings({ ORIGIN }).origin).toEqual(new URL(ORIGIN)),
);

test.each([
  "news.example",
  "https://",
  "https://news.example/parallax",
  "ftp://news.example",
  "https://me@news.example",
])("ORIGIN=%s is refused, naming value and remedy", (ORIGIN) => {
  const wrong = `ORIGIN is "${ORIGIN}", which is not the address of a site; give scheme and name`;
  expect(() => readSettings({ ORIGIN })).toThrow(wrong);
});

test.each(["65536", "-1", "80.5", "1e3", "0x50", " 80", "http", "３０００", "99999999999999999999"])(
  "PORT=%s is refused, naming value and remedy",
  (PORT) => {
    const wrong = `PORT is "${PORT}", which is not a port number; give a whole number`;
    expect(() => readSettings({ PORT })).toThrow(wrong);
  },
);

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["::1", "http://[::1]:3000"],
  ["reader.example", "http://reader.example:3000"],
])("listening on %s is opened as %s", (host, address) => {
  expect(addressOf({ host, port: 3000 })).toBe(address);
});
