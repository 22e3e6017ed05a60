import { type RefObject, useEffect } from "react";

/** A press meant for the page itself, not for a new tab or window. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * Tells which mark inside `root` was pressed; a box goes before the lines that run through it.
 * @param onPress gets the mark's id and relation, or nulls for a press beside all marks, links and cards; returns
 * whether it answered the press, so that the browser need not follow the mark's link.
 */
export function useMarkPress(
  root: RefObject<HTMLElement>,
  onPress: (mark: string | null, relation: string | null) => boolean,
): void {
  useEffect(() => {
    const element = root.current;
    const onClick = (event: MouseEvent) => {
      if (!isPlain(event) || !(event.target instanceof Element)) return;
      const other = event.target.closest("dialog, button, summary, label, a:not(.mark-link)");
      if (other) return;
      const pressed =
        event.target.closest<HTMLElement>("mark[data-mark]") ??
        event.target.closest<HTMLElement>("[data-mark]");
      const { mark = null, relation = null } = pressed?.dataset ?? {};
      if (onPress(mark, relation)) event.preventDefault();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [root, onPress]);
}
