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

/**
 * Security headers, first of all the content security policy: nothing from another host, no inline script
 * without the nonce. Style attributes are allowed, because charts place their shapes by them.
 * @param development true while Vite serves: it injects style elements and speaks through a web socket.
 */
export function securityHeaders(development: boolean): RequestHandler {
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
        "frame-ancestors": ["'self'"],
      },
    },
    // Whoever puts TLS in front of this server decides on HSTS.
    strictTransportSecurity: false,
  });
}
