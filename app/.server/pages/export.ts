import { library } from "../library";
import { documentNamed } from "../state/chosen";
import { refuse } from "../state/refuse";
import { readView } from "../state/view";
import { sendTable } from "../tables/send";
import { tables } from "../tables/tables";

/** A table as a file, of the documents the address names (all where it names none), as the view has them. */
export function exportFile(request: Request, file: string): Response {
  const [, name, format] = /^([\w-]+)\.(csv|json)$/.exec(file) ?? [];
  const table = tables.find((one) => one.name === name);
  if (!table || (format !== "csv" && format !== "json")) {
    return refuse(404, `There is no file “${file.slice(0, 80)}”.`, [
      `Files: ${tables.map((one) => `${one.name}.csv, ${one.name}.json`).join(", ")}.`,
    ]);
  }
  const view = readView(request);
  const ids = view.documents.length > 0 ? view.documents : library().map(({ id }) => id);
  const items = ids.map((id) => documentNamed(id, view));
  return sendTable(table, format, items);
}
