import { type RefObject, useEffect } from "react";
import { MARK_LINK } from "./pieces";

/** Keys that step through a text while it holds the focus, and the elements they step between. */
const STEPS: Readonly<Record<string, { readonly selector: string; readonly by: 1 | -1 }>> = {
  j: { selector: MARK_LINK, by: 1 },
  k: { selector: MARK_LINK, by: -1 },
  "]": { selector: ".letter", by: 1 },
  "[": { selector: ".letter", by: -1 },
};

/**
 * Moves the focus to the next or previous mark (j, k) or passage letter (], [).
 * @returns whether the key was one of them.
 */
function stepToMark(root: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const stops = [...root.querySelectorAll<HTMLElement>(step.selector)];
  const here = document.activeElement;
  const isBefore = (stop: HTMLElement) =>
    here !== null && Boolean(here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING);
  const isAfter = (stop: HTMLElement) =>
    here !== null && Boolean(here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  const target = step.by > 0 ? stops.find(isAfter) : stops.filter(isBefore).at(-1);
  target?.focus();
  return true;
}

/** Steps from mark to mark by keyboard while the focus is inside `root`, and only then (WCAG 2.1.4). */
export function useMarkKeys(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !element) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
      if (stepToMark(element, event.key)) event.preventDefault();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [root]);
}
