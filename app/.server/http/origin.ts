import type { RequestHandler } from "express";

/**
 * Reads each request as one to the address by which readers reach the server, so that what a page says of its own
 * address is true behind a proxy. Without a known address headers that only a proxy may set are left out of account.
 */
export function readAsSentTo(origin: URL | null): RequestHandler {
  return ({ headers }, _response, next) => {
    if (origin) {
      headers.host = origin.host;
      headers["x-forwarded-host"] = origin.host;
      headers["x-forwarded-proto"] = origin.protocol.slice(0, -1);
    } else delete headers["x-forwarded-host"];
    next();
  };
}
