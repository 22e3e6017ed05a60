import type { CorpusDocument } from "../../types";
import type { FetchPolicy } from "./fetch";
import type { TableOptions } from "./tables";

/** What can be taken in. */
export type Source =
  /** `name` where the file is known by another name than its path. */
  | { readonly kind: "file"; readonly path: string; readonly name?: string }
  | {
      readonly kind: "bytes";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly contentType?: string;
    }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "text"; readonly text: string; readonly title?: string };

/** A document that was taken in, or why there is none; the name is that by which the user knows its place. */
export type IntakeItem =
  | { readonly name: string; readonly document: CorpusDocument }
  | { readonly name: string; readonly problem: string };

/** What intake may be told beside the source. */
export interface SourceOptions extends TableOptions {
  /** What may be fetched; pages of the public internet if left out. */
  readonly policy?: FetchPolicy;
  /** Limits of a zip; see `ZIP_LIMITS`. */
  readonly zip?: Partial<ZipLimits>;
  /** At most so many pages of a feed, a sitemap or a table of addresses are fetched; see `MOST_PAGES`. */
  readonly mostPages?: number;
  /** Time between two pages of one host, in milliseconds; see `PAUSE`. */
  readonly pause?: number;
  /** Hears what was decided on the way, a sentence each. */
  readonly note?: (words: string) => void;
}

/** How much of a zip is unpacked before it is refused. */
export interface ZipLimits {
  /** Entries, folders aside. */
  readonly entries: number;
  /** Bytes of all entries, unpacked. */
  readonly bytes: number;
  /** Bytes of one entry, unpacked. */
  readonly entryBytes: number;
  /** How many times its packed size an entry may have. */
  readonly ratio: number;
}
