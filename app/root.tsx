import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url";
import sourceSans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  type Location,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { version } from "#analysis";
import { accuracyWords } from "./.server/present/accuracy";
import { describeError } from "./components/layout/describe-error";
import { ErrorContent } from "./components/layout/error-content";
import { Footer } from "./components/layout/footer";
import { Masthead } from "./components/layout/masthead";
import { useNonce } from "./nonce";
import "./app.css";

/** The pages of the site, in the order of the masthead. */
const PAGES = [
  { text: "Stories", href: "/stories" },
  { text: "Corpus", href: "/corpus" },
  { text: "Outlets", href: "/outlets" },
  { text: "Compare", href: "/compare" },
  { text: "Data", href: "/data" },
  { text: "Method", href: "/method" },
  { text: "Marks", href: "/grammar" },
];

/** The version of the analyser is the same on every page: nothing is loaded anew for it. */
export const shouldRevalidate = () => false;

/** The two faces every page is set in are fetched at once; everything else waits for its use. */
export const links: LinksFunction = () =>
  [newsreader, sourceSans].map((href) => ({
    rel: "preload",
    href,
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  }));

/** The title of a page that is not there or failed; every other page has its own. */
export const meta: MetaFunction = ({ error }) => [{ title: `${titleOfError(error)} – Parallax` }];

/** What every page says of the program. */
export const loader = () => ({ analyser: version, accuracy: accuracyWords() });

/** The frame of every page; each inline script carries the nonce of its response. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const frame = useFrame();
  const analyser = useRouteLoaderData<typeof loader>("root")?.analyser;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <Meta />
        <Links />
        {frame === "embed" && <base target="_blank" />}
      </head>
      <body>
        {frame === "whole" && (
          <a className="skip" href="#content">
            Go to the content
          </a>
        )}
        {frame === "whole" && <Masthead pages={PAGES} />}
        {children}
        {frame === "whole" && <Footer analyser={analyser} />}
        {frame === "whole" && <ScrollRestoration nonce={nonce} getKey={visitKey} />}
        {frame === "whole" && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

/**
 * Under what the place on a page is kept where one was when one left it. A plain link to a place on the page gets no key
 * from the router: all such visits would share one, and end where the visit before them did.
 */
const visitKey = ({ key, hash }: Location): string =>
  key === "default" && hash ? `${hash} ${performance.now()}` : key;

/** What stands around a page, as its route's `handle` says: all; nothing, on another site; nothing, on paper. */
function useFrame(): "whole" | "embed" | "paper" {
  const frames = useMatches().map(
    ({ handle }) => (handle as { frame?: "embed" | "paper" } | undefined)?.frame,
  );
  return frames.find((frame) => frame !== undefined) ?? "whole";
}

export default function App() {
  return <Outlet />;
}

const titleOfError = (error: unknown): string =>
  describeError(isRouteErrorResponse(error) ? error : null).what.replace(/\.$/, "");

/** What stands in place of a page that is not there or failed; masthead and footer stay. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorContent {...describeError(isRouteErrorResponse(error) ? error : null)} />;
}
