import type { Outlet } from "../../types";
import type { Collection } from "../collections";
import type { HeldStory } from "../held-stories";
import type { Known } from "../known";
import type { Story } from "../stories";

/** Version of the bundle's form; raised whenever an older program would misread it. */
export const BUNDLE_FORMAT = 1;

/** A document with all its versions; a version names its text by SHA-256. */
export interface BundledDocument {
  readonly kind: "document";
  readonly id: string;
  readonly deleted: string | null;
  readonly tags: readonly string[];
  readonly versions: readonly {
    readonly version: number;
    readonly text: string;
    readonly saved: string;
    readonly known: Known;
  }[];
}

/** A text stands before the first document that has it. */
export interface BundledText {
  readonly kind: "text";
  readonly sha256: string;
  readonly text: string;
}

/** A line that stands for itself. Groups of documents come after the documents. */
export type OtherLine =
  | { readonly kind: "parallax corpus"; readonly format: number }
  | { readonly kind: "setting"; readonly name: string; readonly value: string }
  | { readonly kind: "outlet"; readonly outlet: Outlet }
  | ({ readonly kind: "collection"; readonly documents: readonly string[] } & Collection)
  | ({ readonly kind: "story" } & Story)
  | ({ readonly kind: "held story" } & HeldStory)
  | { readonly kind: "end"; readonly lines: number };

/** One line of a bundle. */
export type BundleLine = BundledDocument | BundledText | OtherLine;
