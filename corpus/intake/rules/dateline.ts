import { findDateline } from "../dateline";
import type { Rule } from "../page";

/** "Washington, May 25 (RHC)--": place, date and agency before a report's first sentence. */
export const dateline: Rule = {
  name: "dateline",
  reason: "place, date and agency before the first sentence of a report",
  find: (page) => {
    const found = findDateline(page);
    return found ? [found.span] : [];
  },
};
