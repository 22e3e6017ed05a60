import { allItems } from "../library";
import { documentNamed } from "../state/chosen";
import { refuse } from "../state/refuse";
import { readView } from "../state/view";
import { sendTable } from "../tables/send";
import { tables } from "../tables/tables";
import { exportConcordance } from "./export-concordance";

/** A table as a file, of the documents the address names (all where it names none), as the view has them. */
export function exportFile(request: Request, file: string): Response {
  if (file === "kwic.csv" || file === "kwic.json")
    return exportConcordance(request, file === "kwic.csv" ? "csv" : "json");
  const [, name, format] = /^([\w-]+)\.(csv|json)$/.exec(file) ?? [];
  const table = tables.find((one) => one.name === name);
  if (!table || (format !== "csv" && format !== "json")) {
    return refuse(404, `There is no file “${file.slice(0, 80)}”.`, [
      `Files: ${tables.map((one) => `${one.name}.csv, ${one.name}.json`).join(", ")}.`,
    ]);
  }
  const view = readView(request);
  const named = view.documents.map((id) => documentNamed(id, view));
  return sendTable(table, format, named.length > 0 ? named : allItems());
}
