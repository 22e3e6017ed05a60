import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { CardData } from "../marked-text/view";
import { WhyCard } from "../why-card/why-card";
import { useLitRelation } from "./use-lit-relation";
import { useMarkKeys } from "./use-mark-keys";
import { useMarkPress } from "./use-mark-press";
import { useOpenMark } from "./use-open-mark";

/** Drawn after the page is there: without them letters, bars and tint say the same. */
const SightLines = lazy(() => import("./sight-lines"));

/**
 * Makes the marked texts inside it answer: a press opens the why-card, pointer and focus light up a relation,
 * j and k step from mark to mark. Without JavaScript the marks stay links.
 */
export function Reader({
  cards,
  children,
}: {
  /** By id of the mark, or of the relation it belongs to. */
  readonly cards: Readonly<Record<string, CardData>>;
  readonly children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { open, show } = useOpenMark();
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  useLitRelation(root);
  useMarkKeys(root);
  useMarkPress(root, (mark, relation) => {
    const hasCard = mark !== null && (cards[mark] ?? cards[relation ?? ""]) !== undefined;
    if (hasCard || (mark === null && open !== null)) show(mark);
    return hasCard;
  });
  return (
    <div ref={root} className="reader">
      {isBrowser && (
        <Suspense>
          <SightLines root={root} />
        </Suspense>
      )}
      {children}
      <WhyCard cards={cards} open={open} onClose={() => show(null)} />
    </div>
  );
}
