import { extname } from "node:path";
import { isGzip, packedEnding } from "./gzip";
import { isZip } from "./zip/signature";

/** How the bytes of a source are read. */
export type Kind = "zip" | "table" | "records" | "listing" | "document";

const BY_ENDING: Readonly<Record<string, Kind>> = {
  ".zip": "zip",
  ".csv": "table",
  ".tsv": "table",
  ".parquet": "table",
  ".ndjson": "records",
  ".jsonl": "records",
  ".xml": "listing",
  ".rss": "listing",
  ".atom": "listing",
  ".json": "listing",
  ".gz": "listing",
  ".docx": "document",
  ".odt": "document",
};
const TABLE_TYPES = ["text/csv", "text/tab-separated-values"];
const DOCUMENT_TYPES = [
  ...["text/html", "application/xhtml+xml", "application/vnd.oasis.opendocument.text"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];
const LISTING_TYPES = /^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json|gzip|x-gzip)$/;

/** File endings of what holds several documents, or names them. */
export const SOURCE_ENDINGS: readonly string[] = Object.keys(BY_ENDING).filter(
  (ending) => BY_ENDING[ending] !== "document" && BY_ENDING[ending] !== "records",
);

/**
 * What a source is: by its media type where that says it, by its first bytes, by the ending of its name. Types that
 * browsers and servers give for want of better, as text/plain of a table, say nothing.
 */
export function kindOf(name: string, head: Uint8Array, contentType = ""): Kind {
  const packed = packedEnding(name);
  if (packed !== null && isGzip(head)) return BY_ENDING[packed] ?? "document";
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (TABLE_TYPES.includes(type)) return "table";
  if (DOCUMENT_TYPES.includes(type)) return "document";
  if (LISTING_TYPES.test(type)) return "listing";
  const named = BY_ENDING[extname(name.replace(/[?#].*$/, "")).toLowerCase()];
  if (isZip(head) && named !== "document") return "zip";
  if (Buffer.from(head.subarray(0, 4)).toString("latin1") === "PAR1") return "table";
  return named ?? "document";
}
