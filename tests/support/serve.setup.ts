import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/chromium.mjs";
import { startServer } from "./server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running application, without a slash at its end. */
    readonly origin: string;
    /** Program file of Chromium, or null where there is none. */
    readonly chromium: string | null;
  }
}

/** Serves the built application while the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide("origin", server.origin);
  project.provide("chromium", findChromium());
  return async () => {
    await server.stop();
  };
}
