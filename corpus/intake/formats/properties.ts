import { calendarDate } from "../../metadata";
import { parseXml } from "./html/parse";
import { statedMetadata } from "./stated";
import type { StatedMetadata } from "./types";

/** A title that a program made from the name of a file says nothing of the text. */
const MADE_TITLE = /^(?:microsoft word - |untitled|document\d*$)|\.(?:docx?|odt|rtf|pdf|indd|qxd|pages)$/i;

/** The properties of an office file (Dublin Core): `dc:title`, `dc:creator`, …; those of a program are noted. */
export async function propertiesOf(
  xml: string,
): Promise<{ readonly metadata: StatedMetadata; readonly notes: readonly string[] }> {
  if (xml.trim() === "") return { metadata: {}, notes: [] };
  const page = await parseXml(xml);
  const words = (...names: string[]) =>
    names.map((name) => page.getElementsByTagName(name)[0]?.textContent?.trim()).find((value) => value) ??
    null;
  return fileProperties({
    title: words("dc:title"),
    author: words("meta:initial-creator", "dc:creator"),
    language: words("dc:language"),
    made: words("dcterms:created", "meta:creation-date"),
  });
}

/** What a file states of itself. When it was made is no date of publication, so it is only noted. */
export function fileProperties(stated: {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly made: string | null;
}): { readonly metadata: StatedMetadata; readonly notes: readonly string[] } {
  const made = calendarDate(stated.made);
  return {
    metadata: statedMetadata({
      title: [stated.title !== null && MADE_TITLE.test(stated.title) ? null : stated.title],
      author: [stated.author],
      language: [stated.language],
    }),
    notes: made ? [`The file was made on ${made}; that need not be when the text was published.`] : [],
  };
}
