import { lazy } from "react";
import { Passages as DrawnPassages } from "../passages/passages";
import { later } from "../still/later";
import { MarkedText as DrawnText } from "./marked-text";

/*
 * Texts and passages are whole in the server's HTML and stay as they are, see `Still`. The code that draws them is
 * fetched only when the reader goes on within the page.
 */

/** A whole text with its marks. */
export const MarkedText = later(
  import.meta.env.SSR
    ? DrawnText
    : lazy(async () => ({ default: (await import("./marked-text")).MarkedText })),
);

/** The passages an opened number counts. */
export const Passages = later(
  import.meta.env.SSR
    ? DrawnPassages
    : lazy(async () => ({ default: (await import("../passages/passages")).Passages })),
);
