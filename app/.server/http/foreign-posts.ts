import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses requests that change something and come from a page of another site (cross-site request forgery): browsers
 * say where a form was sent from. Programs that are no browsers say nothing and are let through: they hold no session.
 * @param own address by which readers reach the server, where it is known: a proxy may ask for another host
 */
export function refuseForeignPosts(own: URL | null): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isOwn(request.headers, own)) return next();
    response
      .status(403)
      .type("text")
      .send(
        "This form was sent from a page of another site, and nothing was changed. Use the form of this site.\n",
      );
  };
}

function isOwn({ origin, host, "sec-fetch-site": site }: IncomingHttpHeaders, own: URL | null): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  const from = origin === "null" ? null : hostOf(origin);
  return from !== null && (from === host || from === own?.host);
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
