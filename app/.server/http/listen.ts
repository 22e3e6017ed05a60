import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Express } from "express";
import type { Place } from "./settings";

/** How long running requests may take to end after a stop signal, in milliseconds. */
const GRACE = 5_000;

/** A server at work. */
export interface Listening {
  /** Where it listens: the port is the real one where 0 was asked for. */
  readonly place: Place;
  /**
   * Takes no more requests, lets the running ones end, and resolves when all connections are closed.
   * @param grace milliseconds after which running requests are cut off; 5 seconds unless told.
   */
  readonly stop: (grace?: number) => Promise<void>;
}

function explain(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new Error(
        `Port ${port} on ${host} is in use; stop the program that uses it or choose another, as in: PORT=3001 npm start`,
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

/** The sockets on which no request runs, also those that never sent one, which Node does not count as idle. */
function trackIdle(server: Server): ReadonlySet<Socket> {
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    idle.delete(socket);
    response.once("close", () => socket.destroyed || idle.add(socket));
  });
  return idle;
}

function stop(server: Server, idle: ReadonlySet<Socket>, grace: number): Promise<void> {
  const closeIdle = () => idle.forEach((socket) => void socket.destroySoon());
  const sweep = setInterval(closeIdle, 50);
  const limit = setTimeout(() => server.closeAllConnections(), grace);
  return new Promise((done) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      done();
    });
    closeIdle();
  });
}

/**
 * Starts to listen.
 * @throws Error naming value and remedy when the address cannot be used.
 */
export function listen(app: Express, place: Place): Promise<Listening> {
  const server = createServer(app);
  const idle = trackIdle(server);
  return new Promise((done, fail) => {
    server.once("error", (error) => fail(explain(error, place)));
    server.listen(place.port, place.host, () =>
      done({
        place: { ...place, port: (server.address() as AddressInfo).port },
        stop: (grace = GRACE) => stop(server, idle, grace),
      }),
    );
  });
}
