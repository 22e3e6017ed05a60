/**
 * A process of its own that works on a store: `node child.mjs FOLDER NAME COUNT`. It adds so many documents with ids
 * NAME-1, NAME-2, …, and edits every third, and says on a line of its own what is acknowledged.
 */
import { register } from "tsx/esm/api";

register({ tsconfig: false });
const { addDocument, editDocument, openStore } = await import("../../corpus/store/index.ts");
const { made } = await import("./made.ts");

const [folder = "", name = "", count = "0"] = process.argv.slice(2);
const store = openStore(folder);
process.stdout.write("open\n");
for (let number = 1; number <= Number(count); number += 1) {
  const id = `${name}-${number}`;
  addDocument(store, made(id, `${id} said the minister. ${"More words follow. ".repeat(150)}`));
  process.stdout.write(`added ${id}\n`);
  if (number % 3 === 0) {
    editDocument(store, id, { title: `Title of ${id}` });
    process.stdout.write(`edited ${id}\n`);
  }
}
