import { setTimeout as rest } from "node:timers/promises";
import type { GivenMetadata } from "../../types";
import { documentFrom } from "./document";
import { fetchPublic, publicPolicy } from "./fetch";
import { problemItem } from "./problem";
import type { IntakeItem, SourceOptions } from "./types";

/** At most so many pages are fetched for one list, where nothing is said. */
export const MOST_PAGES = 100;

/** Time between two pages of one host, in milliseconds, where nothing is said. */
export const PAUSE = 1000;

/** A page to fetch, with what is known of it from where it was found. */
export interface WantedPage {
  readonly name: string;
  readonly url: string;
  readonly known?: Partial<GivenMetadata>;
  readonly listed?: Partial<GivenMetadata>;
}

/** Fetches pages one after another, with a rest between two of one host. */
export function pageReader(options: SourceOptions): (page: WantedPage) => Promise<IntakeItem> {
  const { policy = publicPolicy, pause = PAUSE } = options;
  const asked = new Map<string, number>();
  return async ({ name, url, ...said }) => {
    try {
      const host = URL.canParse(url) ? new URL(url).host : "";
      const last = asked.get(host);
      if (last !== undefined) await rest(Math.max(0, last + pause - performance.now()));
      const fetched = await fetchPublic(url, policy).finally(() => asked.set(host, performance.now()));
      const { bytes, contentType } = fetched;
      const document = await documentFrom({
        name: fetched.url,
        bytes,
        contentType,
        url: fetched.url,
        ...said,
      });
      return { name, document };
    } catch (error) {
      return problemItem(error, name);
    }
  };
}
