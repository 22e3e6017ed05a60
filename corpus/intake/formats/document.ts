import { outlets as knownOutlets, outletNamed } from "../../outlets";
import type { CorpusDocument, GivenMetadata, Outlet } from "../../types";
import { type IntakeOptions, intake } from "..";
import { linesOf } from "../page";
import { isSame } from "./html/landmarks";
import type { FormatReading } from "./types";

/**
 * The document of a reading: its text with what the format and the rules set apart, and its metadata. What is given
 * wins over what the format states, and that over what the text states; the line that is the title stays in the body. How it was read stands in `notes`.
 */
export function documentOf(
  { text, metadata: { outletNames = [], ...stated }, setApart, notes }: FormatReading,
  given: GivenMetadata,
  options: IntakeOptions = {},
): CorpusDocument {
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const outlets = options.outlets ?? knownOutlets();
  const said = [given.notes ?? "", ...notes].filter((note) => note !== "").join(" ");
  const metadata: GivenMetadata = {
    outlet: outletOf(outletNames, stated.url ?? null, outlets)?.id ?? null,
    ...stated,
    ...(Object.fromEntries(known) as GivenMetadata),
    notes: said === "" ? null : said,
  };
  const title = linesOf(text).find(({ text: line }) => isSame(line, metadata.title ?? null));
  const keep = { ...options.keep, spans: [...(options.keep?.spans ?? []), ...(title ? [title.span] : [])] };
  return intake(text, metadata, { ...options, keep, given: [...(options.given ?? []), ...setApart] });
}

/** The known outlet of this name, else the one on whose pages the address lies. */
function outletOf(names: readonly string[], url: string | null, outlets: readonly Outlet[]): Outlet | null {
  const named = names.map((name) => outletNamed(name, outlets)).find((outlet) => outlet !== null);
  if (named || url === null) return named ?? null;
  const host = new URL(url).hostname.toLowerCase();
  const isAt = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return outlets.find(({ domains }) => domains.some(isAt)) ?? null;
}
