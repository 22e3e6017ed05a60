import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./address";

/** What may be fetched, and how much of it. */
export interface FetchPolicy {
  /** Ports that may be asked. */
  readonly ports: readonly number[];
  /** Whether this IP address may be connected to. */
  readonly allows: (address: string) => boolean;
  /** All IP addresses of a host name; asked once a request. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Size limit in bytes, of what comes over the line and of what it unpacks to. */
  readonly mostBytes: number;
  /** Time limit in seconds, for everything from the name to the last byte, redirects included. */
  readonly seconds: number;
  /** How many redirects are followed. */
  readonly redirects: number;
  /** Media types that are taken, without parameters. */
  readonly types: readonly string[];
}

/** Says who asks, to whoever runs the server. */
export const USER_AGENT =
  "Parallax (reads news texts that its user named; compares how outlets frame the news)";

/** Types of pages and documents, of feeds and sitemaps, and of tables. */
const TYPES = [
  ...["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ...["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"],
  ...["application/json", "application/feed+json", "application/gzip", "application/x-gzip"],
  ...["text/csv", "text/tab-separated-values"],
];

/** The policy for pages of the public internet. */
export const publicPolicy: FetchPolicy = {
  ports: [80, 443],
  allows: isPublicAddress,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mostBytes: 20 * 1024 * 1024,
  seconds: 30,
  redirects: 5,
  types: TYPES,
};
