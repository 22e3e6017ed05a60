import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { Settings } from "./settings";

/** How long running requests may take to end after a stop signal, in milliseconds. */
const GRACE = 5_000;

function explain(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new Error(
        `Port ${port} on ${host} is in use; stop the program that uses it or choose another, as in: PORT=${port + 1} npm start`,
      );
    case "EACCES":
      return new Error(
        `Port ${port} on ${host} is not allowed to this user; choose one above 1023, as in: PORT=3001 npm start`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Error(
        `HOST is "${host}", which is no address of this machine; leave it out or give 127.0.0.1 or 0.0.0.0`,
      );
    default:
      return error;
  }
}

/**
 * Starts to listen.
 * @returns the server and the settings in force (the port is the real one where 0 was asked for).
 * @throws Error naming value and remedy when the address cannot be used.
 */
export function listen(app: Express, settings: Settings): Promise<{ server: Server; settings: Settings }> {
  const server = createServer(app);
  return new Promise((done, fail) => {
    server.once("error", (error) => fail(explain(error, settings)));
    server.listen(settings.port, settings.host, () =>
      done({ server, settings: { ...settings, port: (server.address() as AddressInfo).port } }),
    );
  });
}

/** Stops taking requests, lets the running ones end within `GRACE`, and resolves when all connections are closed. */
export function stop(server: Server): Promise<void> {
  const limit = setTimeout(() => server.closeAllConnections(), GRACE);
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  return new Promise((done) =>
    server.close(() => {
      clearTimeout(limit);
      clearInterval(sweep);
      done();
    }),
  );
}
