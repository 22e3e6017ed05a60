import type { Node } from "../marked-text/nest";
import type { Link } from "../view";

/** The dark squares of a QR code as an SVG path, on a square of so many units. */
export interface QrView {
  readonly size: number;
  readonly path: string;
}

/** One passage on paper, line by line. */
export interface SheetText {
  /** A, B or C. */
  readonly letter: string;
  /** "Text A", on the key the outlet. */
  readonly name: string;
  /** "25 April 2012, paragraph 10". */
  readonly about: string;
  readonly lines: readonly {
    readonly number: number;
    readonly opens: boolean;
    readonly nodes: readonly Node[];
  }[];
  /** What the program says of its marks; on the key only. */
  readonly notes: readonly { readonly words: string; readonly about: string }[];
  readonly moreNotes: number;
}

/** A sheet for pupils, or the key to it. */
export interface HandoutView {
  readonly isKey: boolean;
  readonly title: string | null;
  readonly texts: readonly SheetText[];
  readonly questions: readonly { readonly ask: string; readonly answer: string | null }[];
  readonly source: readonly string[];
  readonly address: string;
  readonly qr: QrView | null;
  /** Only on the screen: the other sheet, the view, other passages. */
  readonly otherHref: string;
  readonly backHref: string;
  readonly threads: readonly (Link & { readonly current: boolean })[];
  readonly form: { readonly passages: string; readonly keep: readonly (readonly [string, string])[] };
  /** Measured agreement with coders, in words. */
  readonly accuracy: string | null;
}
