import { type RefObject, useEffect, useState } from "react";
import { MARK_LINK, pieceAt } from "./pieces";

/** How long the pointer rests on a mark before it is explained, and how long it may be away, in milliseconds. */
const REST = 450;
const AWAY = 250;

/** A piece of a mark that is to be explained. */
export interface Peeked {
  readonly piece: HTMLElement;
  /** Height of the pointer in the window in CSS pixels; null where the mark holds the focus. */
  readonly y: number | null;
}

/**
 * Which mark inside `root` to explain: one that a mouse rests on or that got the focus by keyboard. Escape ends it, and
 * so does leaving the mark and its explanation (WCAG 1.4.13).
 * @param tip id of the explanation, which the focused link is then described by
 */
export function usePeeked(root: RefObject<HTMLElement>, tip: string): Peeked | null {
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  useEffect(() => {
    const element = root.current;
    const listening = new AbortController();
    let timer = 0;
    let quiet = false;
    const show = (next: Peeked | null, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(setPeeked, delay, next);
    };
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      on: (event: HTMLElementEventMap[K]) => void,
    ) => element?.addEventListener(type, on, { signal: listening.signal });
    listen("pointerover", ({ target, pointerType, clientY }) => {
      const piece = pieceAt(target);
      quiet = false;
      if (target instanceof Element && target.closest(".peek")) window.clearTimeout(timer);
      else if (pointerType !== "touch") show(piece && { piece, y: clientY }, piece ? REST : AWAY);
    });
    listen("pointerleave", () => show(null, AWAY));
    listen("pointerdown", () => show(null, 0));
    listen("focusin", ({ target }) => {
      const link =
        target instanceof Element && target.matches(":focus-visible") ? target.closest(MARK_LINK) : null;
      const piece = pieceAt(link);
      if (quiet || !link || !piece) return show(null, 0);
      link.setAttribute("aria-describedby", tip);
      show({ piece, y: null }, 0);
    });
    listen("focusout", ({ target }) => {
      if (target instanceof Element) target.removeAttribute("aria-describedby");
      show(null, 0);
    });
    const onKey = ({ key }: KeyboardEvent) => {
      quiet = key === "Escape";
      if (quiet) show(null, 0);
    };
    document.addEventListener("keydown", onKey, { signal: listening.signal });
    return () => {
      window.clearTimeout(timer);
      listening.abort();
    };
  }, [root, tip]);
  return peeked;
}
