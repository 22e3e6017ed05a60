import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll } from "vitest";
import { fetchPage, wordsIn } from "./html";
import { type ServerProcess, startServer } from "./server";
import { temporaryFolder } from "./temporary-folder";

/** A server with a corpus of its own, which a test may change; the corpus goes when the tests of the file are done. */
export async function startOwnServer(): Promise<ServerProcess & { readonly data: string }> {
  const data = temporaryFolder();
  return { ...(await startServer({ PARALLAX_DATA: data })), data };
}

type Field = readonly [name: string, value: string | File];

/** Sends a form as a browser does, and answers with the address it leads to, or the page that it shows again. */
export async function sendForm(
  origin: string,
  path: string,
  fields: readonly Field[],
): Promise<{ readonly status: number; readonly to: string; readonly words: string }> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const plain = new URLSearchParams(
    fields.filter((field): field is [string, string] => typeof field[1] === "string"),
  );
  const response = await fetch(`${origin}${path}`, {
    method: "POST",
    body: path === "/add" ? body : plain,
    headers: { Origin: origin },
    redirect: "manual",
  });
  const to = response.headers.get("location") ?? "";
  return { status: response.status, to, words: await response.text() };
}

/** Somebody who reads and changes the corpus of a server of its own, while the tests of this file run. */
export interface Visitor {
  readonly origin: string;
  readonly send: (path: string, fields: readonly Field[]) => ReturnType<typeof sendForm>;
  readonly page: (path: string) => Promise<HTMLElement>;
  readonly wordsAt: (path: string) => Promise<string>;
}

/** Has such a server started before the tests of this file, and stopped after them. */
export function visitOwnServer(): Visitor {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startOwnServer();
  });
  afterAll(() => server.stop());
  const page = async (path: string) => (await fetchPage(server.origin, path)).root;
  return {
    get origin() {
      return server.origin;
    },
    send: (path, fields) => sendForm(server.origin, path, fields),
    page,
    wordsAt: async (path) => wordsIn(await page(path)),
  };
}

/** The hidden fields of the form that a page would send. */
export const hiddenFields = (root: HTMLElement): Field[] =>
  root
    .querySelectorAll("form[method=post] input[type=hidden]")
    .map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]);
