import { XMLParser } from "fast-xml-parser";
import { InputError } from "../../../types";

/** What stands before the first element: declaration, comments, document type. */
const PROLOGUE = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<!DOCTYPE[^>[]*(\[)?/i;

/** Refuses a document that declares entities, which can grow without bound or lead to files. */
export function refuseEntities(xml: string, name: string): void {
  if (PROLOGUE.exec(xml)?.[1] !== undefined || /<!ENTITY/i.test(xml)) {
    throw new InputError(
      `${name}: declares entities of its own, which is not read; give a feed without them`,
    );
  }
}

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: true,
  isArray: (tag) => ["url", "sitemap"].includes(tag),
});

/** The elements of an XML document without entities of its own, by their names without prefix. */
export function elementsOf(xml: string, name: string): Record<string, unknown> {
  refuseEntities(xml, name);
  try {
    return parser.parse(xml, true) as Record<string, unknown>;
  } catch (error) {
    throw new InputError(`${name}: no XML (${(error as Error).message}); check the address in a browser`);
  }
}
