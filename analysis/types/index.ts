/** The words of the field, as types. Names follow the vocabulary of the project; all offsets are UTF-16 code units. */
export type * from "./alignment";
export type * from "./analysis";
export type * from "./attribution";
export type * from "./document";
export type * from "./marks";
export type * from "./tables";
export type * from "./text";
