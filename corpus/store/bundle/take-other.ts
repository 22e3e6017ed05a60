import { collect, collections, saveCollection } from "../collections";
import { StoreError } from "../errors";
import { takeHeldStory } from "../held-stories";
import type { Store } from "../open";
import { saveOutlet, storedOutlet } from "../outlets";
import { addStory, storedStory } from "../stories";
import type { OtherLine } from "./format";
import type { Taken } from "./import";

/** Takes a line that is no document into the store, unless the store has it; returns what must be said of it. */
export function takeOther(store: Store, line: OtherLine & { readonly line: number }): Taken | null {
  switch (line.kind) {
    case "setting":
      store.database.run("INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)", [
        line.name,
        line.value,
      ]);
      return null;
    case "outlet":
      if (storedOutlet(store, line.outlet.id) === null) saveOutlet(store, line.outlet);
      return null;
    case "collection":
      if (!collections(store).some(({ id }) => id === line.id)) saveCollection(store, line);
      collect(store, line.id, line.documents);
      return null;
    case "story":
      if (storedStory(store, line.id) === null) addStory(store, line);
      return null;
    case "held story":
      takeHeldStory(store, line);
      return null;
    case "end":
      if (line.lines === line.line - 1) return null;
      throw new StoreError(`has ${line.line - 1} lines of ${line.lines}; take the whole file`);
    case "parallax corpus":
      return null;
  }
}
