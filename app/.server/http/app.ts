import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { answerErrors, refuseMalformedUrls } from "./errors";
import { refuseForeignPosts } from "./foreign-posts";
import { refuseForeignNames } from "./host-names";
import { logRequests } from "./log";
import { readAsSentTo } from "./origin";
import { giveNonce, nonceOf, securityHeaders } from "./security";
import type { Settings } from "./settings";

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
  /** By which names and address readers reach the server. */
  readonly settings: Pick<Settings, "host" | "origin">;
}

/** The whole web application as an Express app: health check, headers, names, assets, pages, errors, in this order. */
export function createApp({ build, log, developer, settings }: Parts): Express {
  const { host, origin } = settings;
  const mode = developer ? "development" : "production";
  return express()
    .disable("x-powered-by")
    .set("trust proxy", origin !== null)
    .get("/health", (_request, response) => void response.type("text").send("ok\n"))
    .use(giveNonce, securityHeaders(mode === "development"), refuseForeignNames([host, origin?.hostname]))
    .use(compression(), withoutFlushing)
    .use(developer ?? builtFiles())
    .use(logRequests(log), refuseMalformedUrls, refuseForeignPosts(origin), readAsSentTo(origin))
    .all(
      "*",
      createRequestHandler({
        build,
        mode,
        getLoadContext: (request, response) => ({
          nonce: nonceOf(response),
          stills: request.path.endsWith(".data") ? null : new Map(),
          report: (error) => log.error({ err: error, path: request.path }, "page failed"),
        }),
      }),
    )
    .use(answerErrors(log));
}
