import { isIP } from "node:net";
import { hostname } from "node:os";
import type { RequestHandler } from "express";

/** Names that lead to this machine and that nobody outside can make lead elsewhere. */
const LOCAL = /^(?:.+\.)?localhost$/;

const nameOf = (host: string): string | null =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;

/** The names by which the network of a home or a school knows this machine. */
function machineNames(): readonly string[] {
  const name = hostname().toLowerCase();
  return [name, `${name}.local`];
}

/**
 * Refuses requests for names that are not this server's. A page of another site can make a name of its own lead to this
 * machine (DNS rebinding); to the browser it then is the same site, and could read and change the corpus. Addresses in
 * figures, local names and the machine's own name pass, and the name by which readers reach the server.
 * @param given further names of this server
 */
export function refuseForeignNames(given: readonly (string | undefined)[]): RequestHandler {
  const names = new Set([...machineNames(), ...given]);
  const isOwn = (name: string) =>
    isIP(name.replace(/^\[|\]$/g, "")) > 0 || LOCAL.test(name) || names.has(name);
  return (request, response, next) => {
    const { host } = request.headers;
    const name = host === undefined ? "localhost" : nameOf(host);
    if (name === null || isOwn(name)) return next();
    response
      .status(421)
      .type("text")
      .send(
        `This server does not answer to the name "${name}". Open it by its address in figures; where readers are to ` +
          `reach it by this name, start it with ORIGIN=${request.protocol}://${host}\n`,
      );
  };
}
