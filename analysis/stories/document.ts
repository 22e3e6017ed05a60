import type { Document } from "../types";

/** What grouping and re-use look at: text and title without boilerplate, and the date where it is known. */
export type StoryDocument = Pick<Document, "id" | "text" | "title" | "date" | "boilerplate">;
