import type { IncomingMessage } from "node:http";
import { InputError } from "../../../types";
import { bodyOf } from "./body";
import { type FetchPolicy, publicPolicy } from "./policy";
import { ask } from "./request";
import { checkedUrl } from "./url";

export { isPublicAddress, kindOfAddress } from "./address";
export { type FetchPolicy, publicPolicy, USER_AGENT } from "./policy";
export { isWebAddress } from "./url";

/** What was fetched. */
export interface Fetched {
  /** The address that answered, after redirects, without a fragment. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The media type as the server states it, with its parameters. */
  readonly contentType: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page of the public internet, and nothing else: see `FetchPolicy`. Every redirect is checked as the first
 * address was. Throws an `InputError` that names the address and the remedy.
 */
export async function fetchPublic(written: string, policy: FetchPolicy = publicPolicy): Promise<Fetched> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), policy.seconds * 1000);
  let url = checkedUrl(written, policy);
  try {
    for (let redirects = 0; redirects <= policy.redirects; redirects += 1) {
      const response = await ask(url, policy, patience.signal);
      const { location } = response.headers;
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) {
        return await readAnswer(response, url, policy, patience.signal);
      }
      response.destroy();
      url = checkedUrl(location, policy, url);
    }
    throw new InputError(
      `${written}: leads on more than ${policy.redirects} times; open it in a browser and give the last address`,
    );
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${url.href}: ${why(error, policy)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(
  response: IncomingMessage,
  url: URL,
  policy: FetchPolicy,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode < 200 || statusCode > 299) {
      throw new InputError(`${url.href}: the server answers ${statusCode}; ${remedyFor(statusCode)}`);
    }
    const contentType = headers["content-type"] ?? "";
    const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
    if (!policy.types.includes(type)) {
      const named = type === "" ? "of no stated type" : `of type ${type}`;
      throw new InputError(`${url.href}: ${named}, which is not fetched; download it and import the file`);
    }
    return { url: url.href, bytes: await bodyOf(response, url, policy, signal), contentType };
  } finally {
    response.destroy();
  }
}

function remedyFor(status: number): string {
  if (status === 404 || status === 410) return "check the address";
  if (status === 429 || status >= 500) return "try again later";
  return "open it in a browser, save the page and import the file";
}

function why(error: unknown, { seconds }: FetchPolicy): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === "AbortError") return `no whole answer within ${seconds} s; try again later`;
  if (code === "ENOTFOUND") return "there is no such host; check the spelling";
  if (code === "EAI_AGAIN") return "names cannot be looked up; check the connection to the internet";
  return `cannot be fetched (${message || code}); check the address in a browser`;
}
