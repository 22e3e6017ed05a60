import { metadataOf } from "../../../metadata";
import type { GivenMetadata } from "../../../types";
import { readDate } from "../dates";
import { idOf } from "../ids";
import { outletOf } from "../outlet";
import { cellOf, type Plan } from "./plan";
import type { Row } from "./types";

/** A row as a document's text and metadata, or what is wrong with it. */
export type RowReading =
  | {
      readonly number: number;
      /** Verbatim; empty where the row has an address only. */
      readonly text: string;
      readonly metadata: GivenMetadata;
      /** What a person should look at, though the row can be used. */
      readonly doubts: readonly string[];
    }
  | { readonly number: number; readonly problem: string };

/**
 * Reads a row by its plan. Where the row has no id, one is made of its title, or else the table's name, and its
 * address, or else its text, so that it is the same at the next import.
 */
export function readRow(row: Row, plan: Plan): RowReading {
  if ("problem" in row) return row;
  const { number, cells } = row;
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(cells, plan.mapped, field);
  const text = verbatim(cells, plan);
  const url = cell("url");
  if (text.trim() === "" && (url === "" || plan.mapped.some(({ field }) => field === "text"))) {
    return { number, problem: "has no text; fill its cell or leave the row out" };
  }
  const { date, note } = readDate(cell("date"), plan.dates.order);
  const stated = cell("id");
  const id = stated || idOf(cell("title") || plan.table.name.replace(/\.\w+(?:\.gz)?$/, ""), url || text);
  const doubt = date === null ? note : null;
  const unnamed = stated === "" && plan.mapped.some(({ field }) => field === "id");
  const given = metadataOf(id, {
    ...Object.fromEntries(plan.mapped.map(({ field }) => [field, cell(field)])),
    outlet: outletOf(cell("outlet"), url),
    date: date ?? undefined,
    dateNote: date === null ? undefined : (note ?? undefined),
    notes: [cell("notes"), doubt].filter(Boolean).join("; "),
  });
  return {
    number,
    text,
    metadata: given,
    doubts: [
      ...(doubt === null ? [] : [doubt]),
      ...(unnamed ? [`has no id and is called "${id}", after what it holds`] : []),
    ],
  };
}

function verbatim(cells: readonly string[], { mapped }: Plan): string {
  const index = mapped.find(({ field }) => field === "text")?.index;
  return index === undefined ? "" : (cells[index] ?? "");
}
