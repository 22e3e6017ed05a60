import { type RefObject, useEffect } from "react";
import { PIECE, piecesOfRelation, relationOf } from "./pieces";

/** The relation of the innermost piece at the target that belongs to one. */
function relationAt(target: EventTarget | null): string | undefined {
  let piece = target instanceof Element ? target.closest<HTMLElement>(PIECE) : null;
  while (piece && relationOf(piece) === undefined)
    piece = piece.parentElement?.closest<HTMLElement>(PIECE) ?? null;
  return piece ? relationOf(piece) : undefined;
}

/**
 * Lights up all parts of the attribution relation that is under the pointer or holds the focus, within `root`.
 * It writes `data-lit`, which no component renders, so that no text is drawn again.
 */
export function useLitRelation(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    let lit: string | undefined;
    const light = ({ target }: Event) => {
      const relation = relationAt(target);
      if (relation === lit) return;
      lit = relation;
      for (const part of element?.querySelectorAll("[data-lit]") ?? []) part.removeAttribute("data-lit");
      if (relation === undefined) return;
      for (const part of element ? piecesOfRelation(element, relation) : [])
        part.setAttribute("data-lit", "");
    };
    element?.addEventListener("mouseover", light);
    element?.addEventListener("focusin", light);
    return () => {
      element?.removeEventListener("mouseover", light);
      element?.removeEventListener("focusin", light);
    };
  }, [root]);
}
