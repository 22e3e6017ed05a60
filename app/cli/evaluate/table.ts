const labelWidth = 30;
const cellWidth = 8;
const indent = "  ";

/** A share in per cent. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** A share in per cent, or that there is none. */
export const percentOr = (share: number | null): string => (share === null ? "none" : percent(share));

const cellsOf = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(cellWidth)).join("");

/** A line of a table: what it is about, and its figures in columns. */
export const row = (label: string, ...cells: readonly (string | number)[]): string =>
  `${indent}${label.padEnd(labelWidth)}${cellsOf(cells)}`;

/** The line above the rows of a table: what they are about, and what the columns are. */
export const heading = (title: string, ...columns: readonly string[]): string =>
  `${title.padEnd(indent.length + labelWidth)}${cellsOf(columns)}`;
