import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { answerErrors, refuseMalformedUrls } from "./errors";
import { logRequests } from "./log";
import { giveNonce, nonceOf, securityHeaders } from "./security";

const CLIENT = resolve(fileURLToPath(import.meta.url), "../../../../build/client");

/** Files under /assets carry a hash of their content in their names, so a browser may keep them for a year. */
const builtFiles = (): RequestHandler[] => [
  express.static(CLIENT, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      if (path.startsWith(resolve(CLIENT, "assets")))
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    },
  }),
];

/**
 * Pages are made whole before they are sent, so nothing is gained by sending each piece at once; compressed in one go
 * a page is a third smaller.
 */
const withoutFlushing: RequestHandler = (_request, response, next) => {
  response.flush = () => {};
  next();
};

/** What the application is made of. */
export interface Parts {
  /** The built Remix application, or a function that loads its newest state. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly log: Logger;
  /** Serves scripts and styles in place of the built files while developing. */
  readonly developer?: RequestHandler;
}

/** The whole web application as an Express app: health check, headers, assets, pages, errors, in this order. */
export function createApp({ build, log, developer }: Parts): Express {
  const mode = developer ? "development" : "production";
  return express()
    .disable("x-powered-by")
    .get("/health", (_request, response) => void response.type("text").send("ok\n"))
    .use(giveNonce, securityHeaders(mode === "development"))
    .use(compression(), withoutFlushing)
    .use(developer ?? builtFiles())
    .use(logRequests(log), refuseMalformedUrls)
    .all(
      "*",
      createRequestHandler({
        build,
        mode,
        getLoadContext: (request, response) => ({
          nonce: nonceOf(response),
          report: (error) => log.error({ err: error, path: request.path }, "page failed"),
        }),
      }),
    )
    .use(answerErrors(log));
}
