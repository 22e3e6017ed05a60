/**
 * A process that adds documents, or keeps uploads, until it cannot: `node full.mjs FOLDER documents|uploads`. It says
 * what is acknowledged, and at the end why it stopped.
 */
import { register } from "tsx/esm/api";

register({ tsconfig: false });
const { addDocument, keepUpload, openStore } = await import("../../corpus/store/index.ts");
const { made } = await import("./made.ts");

const [folder = "", what = ""] = process.argv.slice(2);
const store = openStore(folder);
const text = (/** @type {number} */ number) => `d${number} said. ${"More words follow. ".repeat(5000)}`;
try {
  for (let number = 0; number < 1000; number += 1) {
    if (what === "documents") addDocument(store, made(`d${number}`, text(number)));
    else await keepUpload(store, `d${number}`, [Buffer.from(text(number).repeat(number + 1))]);
    process.stdout.write(`added d${number}\n`);
  }
} catch (error) {
  process.stdout.write(`${/** @type {Error} */ (error).name}: ${/** @type {Error} */ (error).message}\n`);
}
