import type { Page, Request } from "playwright-core";
import { vi } from "vitest";

/** Looks one after another at which a page must be quiet: between two of them a fetched script may begin to run. */
const LOOKS = 3;

/** What a page asks of the server. */
interface Traffic {
  /** Requests not answered yet. */
  readonly open: Set<Request>;
  /** How many were begun so far. */
  begun: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** Follows what a page asks for, from before it is opened; `settled` needs it. */
export function watchTraffic(page: Page): void {
  const seen: Traffic = { open: new Set(), begun: 0 };
  traffic.set(page, seen);
  page.on("request", (request) => {
    seen.open.add(request);
    seen.begun += 1;
  });
  page.on("requestfinished", (request) => seen.open.delete(request));
  page.on("requestfailed", (request) => seen.open.delete(request));
}

/** Whether the page's scripts have taken it over and no view is on its way, asked when its thread has time. */
const isTaken = (): Promise<boolean> =>
  new Promise((done) =>
    requestIdleCallback(() => {
      const { state } = (window as { __remixRouter?: { state: RouterState } }).__remixRouter ?? {};
      done(state?.initialized === true && state.navigation.state === "idle");
    }),
  );

interface RouterState {
  readonly initialized: boolean;
  readonly navigation: { readonly state: string };
}

async function isQuiet(page: Page): Promise<boolean> {
  const seen = traffic.get(page);
  if (!seen) throw new Error("watchTraffic was not called for this page");
  if (seen.open.size > 0) return false;
  const { begun } = seen;
  return (await page.evaluate(isTaken)) && begun === seen.begun;
}

/**
 * Waits until the page is taken over by its scripts, shows the view of its address and has fetched what it needs: also
 * after a press that leads to another view within the page. Playwright's "networkidle" tells the first view only, and
 * nothing of what the scripts have yet to do.
 */
export async function settled(page: Page): Promise<Page> {
  let quiet = 0;
  const isSettled = async () => {
    quiet = (await isQuiet(page)) ? quiet + 1 : 0;
    return quiet === LOOKS;
  };
  await vi.waitUntil(isSettled, { timeout: 60_000, interval: 50 });
  return page;
}
