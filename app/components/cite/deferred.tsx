import { lazy } from "react";
import { later } from "../still/later";
import * as parts from "./parts";

/*
 * What a page says of its own address: whole in the server's HTML, with links that work as HTML. So the browser fetches
 * the code after that of the texts and takes the parts over when it is there, as it does with figures.
 */
const load = () => import("./parts");

/** What made this view, and how it is cited, printed and embedded. */
export const Cite = later(
  import.meta.env.SSR ? parts.Cite : lazy(async () => ({ default: (await load()).Cite })),
);

/** Said where the address was made with another version of the analyser. */
export const OtherVersion = later(
  import.meta.env.SSR ? parts.OtherVersion : lazy(async () => ({ default: (await load()).OtherVersion })),
);

/** What the reader does not count, with the way back, and the switches. */
export const Dismissals = later(
  import.meta.env.SSR ? parts.Dismissals : lazy(async () => ({ default: (await load()).Dismissals })),
);
