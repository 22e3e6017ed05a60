import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { type FetchPolicy, publicPolicy } from "../../corpus/intake/sources/fetch";

/** A real server on this machine, closed after the tests of the file; resolves to its port. */
export async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** The policy for pages of the public internet, which also takes every host name to this machine and these ports. */
export const localPolicy = (ports: readonly number[], own: Partial<FetchPolicy> = {}): FetchPolicy => ({
  ...publicPolicy,
  ports,
  allows: (address) => address === "127.0.0.1" || publicPolicy.allows(address),
  resolve: async () => ["127.0.0.1"],
  seconds: 10,
  ...own,
});

/** What a promise is rejected with, in words. */
export const problemOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no problem",
    (error: Error) => `${error.name}: ${error.message}`,
  );
