import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url";
import sourceSans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
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

/** What every page says of the program. */
export const loader = () => ({ analyser: version, accuracy: accuracyWords() });

/** The frame of every page; each inline script carries the nonce of its response. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#content">
          Go to the content
        </a>
        <Masthead pages={PAGES} />
        {children}
        <Footer analyser={useRouteLoaderData<typeof loader>("root")?.analyser} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** What stands in place of a page that is not there or failed; masthead and footer stay. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorContent {...describeError(isRouteErrorResponse(error) ? error : null)} />;
}
