import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** The nonce of a response, as set by `giveNonce`. */
export const nonceOf = (response: Response): string => String(response.locals.nonce);

/** Gives each response its own nonce: 128 random bits, used once. */
export const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** Pages made for other sites: they show and change nothing of a reader's. */
const EMBEDDED = "/embed/";

/**
 * Security headers, first of all the content security policy: nothing from another host, no inline script
 * without the nonce. Style attributes are allowed, because charts place their shapes by them. Only what is made to be
 * embedded may stand in a frame of another site.
 * @param development true while Vite serves: it injects style elements and speaks through a web socket.
 */
export function securityHeaders(development: boolean): RequestHandler {
  const [own, embedded] = [headers(development, false), headers(development, true)];
  return (request, response, next) =>
    (request.path.startsWith(EMBEDDED) ? embedded : own)(request, response, next);
}

function headers(development: boolean, isEmbedded: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        "style-src": development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        "style-src-attr": ["'unsafe-inline'"],
        "font-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": development ? ["'self'", "ws:"] : ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": [isEmbedded ? "*" : "'self'"],
      },
    },
    // Without a referrer browsers send `Origin: null` with a form, which would pass for one of another site.
    referrerPolicy: { policy: "same-origin" },
    // Older browsers read this in place of frame-ancestors; it knows no "everybody".
    xFrameOptions: isEmbedded ? false : { action: "sameorigin" },
    // Whoever puts TLS in front of this server decides on HSTS.
    strictTransportSecurity: false,
  });
}
