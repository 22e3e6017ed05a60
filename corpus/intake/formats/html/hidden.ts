import { tagOf } from "./tree";

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A page that shows itself by script hides these whole until then. */
const WHOLE = new Set(["html", "body", "main", "article"]);

/** Whether the page itself does not show the element: by attribute or by its own style. */
export function isHidden(element: Element): boolean {
  const tag = tagOf(element);
  if (WHOLE.has(tag)) return false;
  if (element.hasAttribute("hidden")) return true;
  if (tag === "dialog" && !element.hasAttribute("open")) return true;
  return HIDING.test(element.getAttribute("style") ?? "");
}
