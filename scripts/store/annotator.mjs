import { register } from "tsx/esm/api";

/** A process that edits and tags until it is killed: `annotator.mjs FOLDER NAME DOCUMENTS`. It says what is on disk. */
register({ tsconfig: false });
const store = await import("#corpus/store");

const [folder = "", name = "", documents = "0"] = process.argv.slice(2);
const opened = store.openStore(folder);
process.send?.("ready");
for (let number = 0; ; number += 1) {
  const id = `made-${number % Number(documents)}`;
  const notes = `${name}, ${number}`;
  store.editDocument(opened, id, { notes });
  store.setTags(opened, id, [notes]);
  process.send?.({ id, notes });
  // A message leaves only when the process comes to rest.
  await new Promise((resolve) => setImmediate(resolve));
}
