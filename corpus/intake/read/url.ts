import { type Sorted, wordsSetApart } from "../set-apart";

/** The address on a line of its own that lies on the outlet's own pages, or `null`. */
export function readUrl(sorted: Sorted, outletId: string | null): string | null {
  const domains = sorted.page.outlets.find(({ id }) => id === outletId)?.domains ?? [];
  const addresses = wordsSetApart(sorted, "link").flatMap(
    (words) => words.match(/https?:\/\/[^\s<>()[\]]+/gi) ?? [],
  );
  const isOwn = (host: string) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return addresses.find((address) => URL.canParse(address) && isOwn(new URL(address).hostname)) ?? null;
}
