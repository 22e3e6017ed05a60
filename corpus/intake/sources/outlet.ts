import { outletNamed, outlets } from "../../outlets";

/**
 * The outlet of a document: the known one that goes by the stated name, or whose host name is stated or stands in the
 * address; else the name as stated; `null` where nothing tells.
 */
export function outletOf(stated: string | null | undefined, url: string | null | undefined): string | null {
  const name = stated?.trim() ?? "";
  return (
    outletNamed(name, outlets())?.id ??
    outletOfHost(name) ??
    (name === "" ? (url && URL.canParse(url) ? outletOfHost(new URL(url).hostname) : null) : name)
  );
}

/** The known outlet that a host belongs to: "en.mehrnews.com" to that of "mehrnews.com". */
function outletOfHost(host: string): string | null {
  const wanted = host.toLowerCase();
  const owns = (domain: string) => wanted === domain || wanted.endsWith(`.${domain}`);
  return outlets().find(({ domains }) => domains.some(owns))?.id ?? null;
}
