import { loadCorpus } from "../load";
import { loadOutlets } from "../outlets";
import type { CorpusEntry } from "../types";
import { addDocument } from "./add";
import type { Store } from "./open";
import { saveOutlet } from "./outlets";

const seeded = "samples seeded";

/**
 * Puts the sample corpus with its outlets into a store that never had it; returns whether it did. Samples that were
 * deleted, purged or edited since stay so; see `restoreSamples`.
 */
export const seedSamples = (store: Store, samples?: readonly CorpusEntry[]): boolean =>
  store.database.transaction(() => {
    if (store.database.row("SELECT 1 FROM settings WHERE name = ?", [seeded])) return false;
    restoreSamples(store, samples);
    store.database.run("INSERT INTO settings (name, value) VALUES (?, ?)", [seeded, store.now()]);
    return true;
  });

/** Brings the sample corpus back as it came with the program: deleted ones are there again, edits are set back. */
export const restoreSamples = (store: Store, samples: readonly CorpusEntry[] = loadCorpus()): void =>
  store.database.transaction(() => {
    for (const outlet of loadOutlets()) saveOutlet(store, outlet);
    for (const { document } of samples) addDocument(store, document, { update: true });
  });
