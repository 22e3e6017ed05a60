import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";

/** A log of JSON lines on standard error; standard output is left to what a person reads. */
export const createLog = (): Logger =>
  pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));

/** Writes one line a request when it ends: method, path without query, status, and milliseconds taken. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const ms = Math.round(performance.now() - start);
      log.info({ method, path, status: response.statusCode, ms }, "request");
    });
    next();
  };
}
