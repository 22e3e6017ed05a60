import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect } from "react";

/** A line a third down the window: what crosses it is what one reads. */
const READ_AT = "-33% 0px -66% 0px";

/** Marks the link inside `root` that leads to what one reads now, for the eye and for screen readers. */
export function useCurrentLink(root: RefObject<HTMLElement>): void {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another view its links and their targets are others
  useEffect(() => {
    const links = new Map<Element, Element>();
    for (const link of root.current?.querySelectorAll("a") ?? []) {
      const target = document.getElementById(link.hash.slice(1));
      if (target) links.set(target, link);
    }
    const watch = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) {
          if (isIntersecting) links.get(target)?.setAttribute("aria-current", "true");
          else links.get(target)?.removeAttribute("aria-current");
        }
      },
      { rootMargin: READ_AT },
    );
    for (const target of links.keys()) watch.observe(target);
    return () => watch.disconnect();
  }, [key, root]);
}
