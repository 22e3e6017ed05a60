export { TABLE_ENDINGS } from "./open";
export type { TableOptions } from "./plan";
export { headerOf, type Preview, previewTable } from "./preview";
export { FIELDS, type Field, type GivenColumns } from "./types";
