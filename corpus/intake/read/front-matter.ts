import { parse } from "yaml";
import type { Span } from "../../../analysis/types";
import { METADATA_FIELDS, metadataOf } from "../../metadata";
import type { Metadata } from "../../types";

/** Longer than any front matter seen: what follows is not searched for its end. */
const LONGEST = 65_536;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;

/**
 * The YAML front matter of a text, or `null`. Two rules of hyphens alone are not enough: between them must stand a
 * YAML mapping with at least one known metadata field.
 */
export function readFrontMatter(text: string): { span: Span; metadata: Partial<Metadata> } | null {
  const found = FRONT_MATTER.exec(text.slice(0, LONGEST));
  if (!found) return null;
  const fields = mapping(found[1] ?? "");
  if (!fields || !Object.keys(fields).some((field) => METADATA_FIELDS.includes(field))) return null;
  const { id: _, ...metadata } = metadataOf("", fields);
  return { span: { start: text.startsWith("\ufeff") ? 1 : 0, end: found[0].length }, metadata };
}

/** The fields of a YAML mapping; where the YAML is broken ("title: A: B"), of lines that read `field: value`. */
function mapping(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(source, { logLevel: "error" });
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    const lines = source.split(/\r?\n/).map((line) => /^(\w+):\s+(.+)$/.exec(line));
    return Object.fromEntries(lines.flatMap((found) => (found ? [[found[1], found[2]]] : [])));
  }
}
