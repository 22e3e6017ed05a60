import "@remix-run/node";
import type { StillPart } from "./components/still/context";

declare module "@remix-run/node" {
  /** Loaders answer by single fetch, so a `Date` arrives as a `Date`. */
  interface Future {
    v3_singleFetch: true;
  }

  /** What the HTTP server tells Remix about a request. */
  interface AppLoadContext {
    /** The only value by which this response may allow an inline script. */
    readonly nonce: string;
    /** Logs an error that a page met. */
    readonly report: (error: unknown) => void;
    /** Parts of views that this response draws and does not send as data; null where data are asked for. */
    readonly stills: Map<string, StillPart> | null;
  }
}
