import { type RefObject, useEffect } from "react";

/**
 * Lights up all parts of the attribution relation that is under the pointer or holds the focus, within `root`.
 * It writes `data-lit`, which no component renders, so that no text is drawn again.
 */
export function useLitRelation(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    let lit: string | undefined;
    const light = ({ target }: Event) => {
      const piece = target instanceof Element ? target.closest<HTMLElement>("[data-relation]") : null;
      const relation = piece?.dataset.relation;
      if (relation === lit) return;
      lit = relation;
      for (const part of element?.querySelectorAll("[data-lit]") ?? []) part.removeAttribute("data-lit");
      if (relation === undefined) return;
      const parts = element?.querySelectorAll(`[data-relation="${CSS.escape(relation)}"]`) ?? [];
      for (const part of parts) part.setAttribute("data-lit", "");
    };
    element?.addEventListener("mouseover", light);
    element?.addEventListener("focusin", light);
    return () => {
      element?.removeEventListener("mouseover", light);
      element?.removeEventListener("focusin", light);
    };
  }, [root]);
}
