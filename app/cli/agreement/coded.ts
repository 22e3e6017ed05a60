import type { Document } from "#analysis";
import type { CoderMark } from "../evaluate/loaded/coder-marks";

/** A document with the marks of each of its coders. */
export interface CodedDocument {
  readonly name: string;
  readonly document: Document;
  readonly marks: ReadonlyMap<string, readonly CoderMark[]>;
}
