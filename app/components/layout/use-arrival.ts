import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Gives the focus to a part of the page when a link within the page has led to it, so that keyboard and screen reader go
 * on there. Nothing happens where the focus is inside it already.
 * @param id of the part, which must have `tabIndex={-1}`
 */
export function useArrival<Part extends HTMLElement>(id: string) {
  const part = useRef<Part>(null);
  const { key, hash } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival counts, also a second one by the same hash
  useEffect(() => {
    const isThere = part.current?.contains(document.activeElement);
    if (hash === `#${id}` && !isThere) part.current?.focus({ preventScroll: true });
  }, [id, hash, key]);
  return part;
}
