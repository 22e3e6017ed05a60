import { documents } from "./1-documents";
import { fullText } from "./2-full-text";
import { groups } from "./3-groups";
import { analyses } from "./4-analyses";

/** The steps from an empty file to the newest version; number n leads from version n - 1 to n. Add, never change. */
export const migrations: readonly string[] = [documents, fullText, groups, analyses];
