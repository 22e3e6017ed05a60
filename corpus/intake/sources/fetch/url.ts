import { isIP } from "node:net";
import { InputError } from "../../../types";
import type { FetchPolicy } from "./policy";

/** Whether a user means an address of the web by this. */
export const isWebAddress = (words: string): boolean => /^https?:\/\//i.test(words.trim());

/**
 * The address as a URL that may be asked. Throws an `InputError` for another scheme or port, for a name or password in
 * it, and for an IPv4 address in another form than four decimal numbers.
 * @param base the address it was found at, where it may be relative
 */
export function checkedUrl(written: string, { ports }: Pick<FetchPolicy, "ports">, base?: URL): URL {
  const refuse = (why: string): never => {
    throw new InputError(`${redacted(written)}: ${why}`);
  };
  const words = written.trim();
  if (!URL.canParse(words, base))
    return refuse("no web address; write it in full, as https://example.org/page");
  const url = new URL(words, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refuse(`only http and https are fetched, not ${url.protocol.slice(0, -1)}; give a web address`);
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("has a name or password in it; save the page and import the file");
  }
  const port = portOf(url);
  if (!ports.includes(port)) {
    return refuse(
      `port ${port} is not asked, only ${ports.join(" and ")}; save the page and import the file`,
    );
  }
  if (isIP(url.hostname) === 4 && hostAsWritten(words) !== url.hostname && isAbsolute(words)) {
    return refuse(`an odd way to write ${url.hostname}; write the address with its host name`);
  }
  url.hash = "";
  return url;
}

/** The host of a URL without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2,}([^\\/?#]*)/i;

const isAbsolute = (words: string): boolean => /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(words);

const hostAsWritten = (words: string): string =>
  (AUTHORITY.exec(words)?.[1] ?? "").replace(/^.*@/, "").replace(/:\d*$/, "");

/** The address as messages may show it: without what stands before @ in its host. */
const redacted = (words: string): string => words.trim().replace(/(\/\/)[^/?#]*@/, "$1…@");
