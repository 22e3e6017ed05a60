import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { REMEDY } from "../../scripts/chromium.mjs";
import { watchTraffic } from "./settled";

export { settled } from "./settled";

const FLAGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Milliseconds that a page may take to show what is waited for, on a machine with much else to do. */
const PATIENCE = 60_000;

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

function launch(): Promise<Browser> {
  const executablePath = inject("chromium");
  if (executablePath === null) throw new Error(REMEDY);
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: root ? [...FLAGS, "--no-sandbox"] : FLAGS,
    timeout: PATIENCE,
  });
}

/** How a reader comes to a page. */
export interface Visit {
  /** Path and query, as in "/compare?documents=a,b". */
  readonly path: string;
  /** Of a server of the test's own, where it changes the corpus. */
  readonly origin?: string;
  readonly javaScript?: boolean;
  readonly colourScheme?: "light" | "dark";
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** The reader's own colours in place of the page's, as in Windows' contrast themes. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

/** A page in the browser, with all that went wrong on it so far. */
export interface Visited {
  readonly page: Page;
  readonly status: number;
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** Breaches of the content security policy. */
  readonly violations: string[];
  /** Requests to any other host. */
  readonly elsewhere: string[];
}

/** Opens a page of the running application in a fresh profile; it closes by itself when the test ends. */
export async function openPage(visit: Visit): Promise<Visited> {
  browser ??= launch();
  const origin = visit.origin ?? inject("origin");
  const context = await (await browser).newContext({
    baseURL: origin,
    viewport: { width: visit.width ?? 1280, height: 900 },
    javaScriptEnabled: visit.javaScript ?? true,
    colorScheme: visit.colourScheme ?? "light",
    forcedColors: visit.forcedColors ? "active" : "none",
    reducedMotion: visit.reducedMotion ? "reduce" : "no-preference",
  });
  contexts.push(context);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  watchTraffic(page);
  const errors: string[] = [];
  const violations: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    else if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      elsewhere.push(request.url());
  });
  const response = await page.goto(visit.path, { waitUntil: "load" });
  return { page, status: response?.status() ?? 0, errors, violations, elsewhere };
}

/** A mark's link is told from the text by its box, which axe, looking at the link alone, does not see. */
const isBoxed = (rule: string, html: string): boolean =>
  rule === "link-in-text-block" && /^<a href="[^"]*mark=/.test(html);

/**
 * What axe finds wrong with the page, one line a rule; empty where nothing is.
 * Axe cannot judge every contrast: test colours apart.
 */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => {
    const targets = nodes.filter(({ html }) => !isBoxed(id, html)).map(({ target }) => target.join(" "));
    return targets.length > 0 ? [`${id}: ${help}: ${targets.join(" | ")}`] : [];
  });
}

/** Closes what `openPage` opened. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

/** Ends the browser of this test file, if one was started. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
