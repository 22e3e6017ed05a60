import { type RefObject, useLayoutEffect, useState } from "react";
import { type PassageBox, type Ribbon, ribbons } from "./ribbons";

/** The first unbroken run of active paragraphs in a column. */
function activePassage(column: Element, frame: DOMRect): PassageBox | null {
  const paragraphs = [...column.querySelectorAll<HTMLElement>(".para")];
  const first = paragraphs.findIndex(({ dataset }) => dataset.thread === "active");
  if (first < 0) return null;
  const after = paragraphs.findIndex(({ dataset }, at) => at > first && dataset.thread !== "active");
  const top = paragraphs[first]?.getBoundingClientRect();
  const bottom = paragraphs[(after < 0 ? paragraphs.length : after) - 1]?.getBoundingClientRect();
  if (!top || !bottom || top.height === 0) return null;
  return {
    left: top.left - frame.left,
    right: top.right - frame.left,
    top: top.top - frame.top,
    bottom: bottom.bottom - frame.top,
  };
}

/** The active thread's tint crossing the gutters: the same thing stands at another depth in each text. */
export default function SightLines({ root }: { readonly root: RefObject<HTMLElement> }) {
  const [drawn, setDrawn] = useState<readonly Ribbon[]>([]);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      const frame = element.getBoundingClientRect();
      const columns = [...element.querySelectorAll("article")].map((one) => activePassage(one, frame));
      setDrawn(ribbons(columns, window.innerHeight));
    };
    const size = new ResizeObserver(measure);
    size.observe(element);
    const thread = new MutationObserver(measure);
    thread.observe(element, { subtree: true, attributeFilter: ["data-thread"] });
    return () => {
      size.disconnect();
      thread.disconnect();
    };
  }, [root]);

  return (
    <svg className="sight-lines" aria-hidden="true">
      {drawn.map(({ tint, edges }) => (
        <g key={edges}>
          <path className="sight-tint" d={tint} />
          <path className="sight-edge" d={edges} />
        </g>
      ))}
    </svg>
  );
}
