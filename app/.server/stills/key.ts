import { createHash } from "node:crypto";
import { edition } from "#analysis";
import type { Item } from "../library";
import type { View } from "../state/view";

/**
 * Stands for what a page shows of these documents: their texts and all that is known of them and of their outlets, the
 * analyser, and the whole address. An analysis is not read: text and analyser make it.
 * @param beside what else the page shows
 */
export const stillKey = (view: View, items: readonly Item[], beside: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([edition(), view, items.map(({ entry, outlet }) => [entry, outlet]), beside]))
    .digest("base64");
