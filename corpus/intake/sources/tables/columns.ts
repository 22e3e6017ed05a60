import { InputError } from "../../../types";
import names from "./data/columns.json";
import presets from "./data/presets.json";
import { FIELDS, type Field, type GivenColumns } from "./types";

/** A field with the column that gives it, and why. */
export interface Mapped {
  readonly field: Field;
  readonly column: string;
  /** Place of the column in the header, from 0. */
  readonly index: number;
  readonly because: string;
}

interface Preset {
  readonly name: string;
  readonly needs: readonly string[];
  readonly columns?: GivenColumns;
  readonly refuse?: string;
}

/**
 * Which column gives which field: as the user says, else as a table known by its header has it, else by the columns'
 * names. Throws an `InputError` for a column that is not there, and for a table that is known to have no text.
 */
export function mapColumns(
  name: string,
  columns: readonly string[],
  given: GivenColumns = {},
): readonly Mapped[] {
  const list = `its columns are ${columns.join(", ")}`;
  for (const [field, column] of Object.entries(given)) {
    if (!(FIELDS as readonly string[]).includes(field)) {
      throw new InputError(`${name}: "${field}" is no field of a document; fields are ${FIELDS.join(", ")}`);
    }
    if (column !== "" && !columns.includes(column)) {
      throw new InputError(`${name}: there is no column "${column}" for ${field}; ${list}`);
    }
  }
  const preset = (presets.presets as readonly Preset[]).find(({ needs }) =>
    needs.every((need) => columns.includes(need)),
  );
  if (preset?.refuse && !given.text) throw new InputError(`${name}: ${preset.refuse}`);
  const taken = new Set(Object.values(given));
  return FIELDS.flatMap((field): Mapped[] => {
    const chosen = choose(field, columns, given, preset, taken);
    if (!chosen || chosen.column === "") return [];
    taken.add(chosen.column);
    return [{ field, ...chosen, index: columns.indexOf(chosen.column) }];
  });
}

function choose(
  field: Field,
  columns: readonly string[],
  given: GivenColumns,
  preset: Preset | undefined,
  taken: ReadonlySet<string>,
): Pick<Mapped, "column" | "because"> | null {
  const said = given[field];
  if (said !== undefined) return { column: said, because: "as you said" };
  const free = columns.filter((column) => !taken.has(column));
  const known = preset?.columns?.[field];
  if (preset && known !== undefined && free.includes(known)) {
    return { column: known, because: `the table is known: ${preset.name}` };
  }
  for (const { name, note } of names.fields.find((each) => each.field === field)?.columns ?? []) {
    const column = free.find((each) => plain(each) === plain(name));
    if (column !== undefined) return { column, because: note };
  }
  return null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
