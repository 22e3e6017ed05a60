import { type RefObject, useEffect } from "react";
import { MARK_LINK, markOf, pieceAt, relationOf } from "./pieces";

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
      const other = event.target.closest(`dialog, button, summary, label, a:not(${MARK_LINK})`);
      if (other) return;
      const pressed = pieceAt(event.target);
      const mark = pressed && markOf(pressed);
      if (onPress(mark, (pressed && relationOf(pressed)) ?? null)) event.preventDefault();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [root, onPress]);
}
