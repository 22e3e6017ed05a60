import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { InputError } from "../../../types";
import { kindOfAddress } from "./address";
import { type FetchPolicy, USER_AGENT } from "./policy";
import { hostOf } from "./url";

/**
 * Asks for a URL and resolves to the head of the answer. The name is resolved once; all its addresses must be allowed,
 * the connection goes to one of these, and where it went is checked again before the answer is read.
 */
export async function ask(url: URL, policy: FetchPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  const addresses = await addressesOf(url, policy, signal);
  const request = (url.protocol === "https:" ? secureRequest : plainRequest)(url, {
    agent: false,
    headers: {
      "User-Agent": USER_AGENT,
      Accept: policy.types.join(", "),
      "Accept-Encoding": "gzip, deflate, br",
      "Cache-Control": "no-cache",
    },
    lookup: onlyTo(addresses),
    signal,
  });
  return await new Promise((resolve, reject) => {
    request.once("socket", (socket: Socket) =>
      socket.once("connect", () => {
        const { remoteAddress = "" } = socket;
        if (!policy.allows(remoteAddress)) request.destroy(notPublic(url, remoteAddress));
      }),
    );
    request.once("response", resolve).on("error", reject).end();
  });
}

async function addressesOf(url: URL, policy: FetchPolicy, signal: AbortSignal): Promise<readonly string[]> {
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await orAbort(policy.resolve(host), signal);
  if (addresses.length === 0) {
    throw new InputError(`${url.href}: there is no address for ${host}; check the spelling of the host`);
  }
  const refused = addresses.find((address) => !policy.allows(address));
  if (refused !== undefined) throw notPublic(url, refused);
  return addresses;
}

/** A resolver that knows the addresses already, so that no second answer can lead elsewhere. */
const onlyTo =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, callback) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first = { address: "", family: 4 }] = found;
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  };

const notPublic = (url: URL, address: string): InputError =>
  new InputError(
    `${url.href}: leads to ${address}, which is not on the public internet (${kindOfAddress(address)}); save the page and import the file`,
  );

const orAbort = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
