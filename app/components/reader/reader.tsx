import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useCards } from "./use-cards";
import { useLitRelation } from "./use-lit-relation";
import { useMarkKeys } from "./use-mark-keys";
import { useMarkPress } from "./use-mark-press";
import { useOpenMark } from "./use-open-mark";

/** Fetched when the page is there: marks are links until then, and letters, bars and tint say what sight-lines say. */
const WhyCard = lazy(() => import("../why-card/why-card"));
const SightLines = lazy(() => import("./sight-lines"));
const Peek = lazy(() => import("./peek"));

const NO_CARDS = {};

/**
 * Makes the marked texts inside it answer: a press opens the why-card, pointer and focus light up a relation and say
 * why a mark is there, j and k step from mark to mark. Without JavaScript the marks stay links.
 */
export function Reader({
  cardsHref,
  children,
}: {
  /** Where the why-cards of the marks are fetched; null where the marks have none. */
  readonly cardsHref: string | null;
  readonly children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { open, show } = useOpenMark();
  const cards = useCards(cardsHref);
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  useLitRelation(root);
  useMarkKeys(root);
  useMarkPress(root, (mark, relation) => {
    const hasCard = mark !== null && cards !== null && (cards[mark] ?? cards[relation ?? ""]) !== undefined;
    if (hasCard || (mark === null && open !== null)) show(mark);
    return hasCard;
  });
  return (
    <div ref={root} className="reader">
      {isBrowser && (
        <>
          {/* One boundary each: a part whose code is still to come hides none that is there. */}
          <Suspense>
            <SightLines root={root} />
          </Suspense>
          <Suspense>{cards && <Peek root={root} cards={cards} open={open} />}</Suspense>
          <Suspense>
            <WhyCard cards={cards ?? NO_CARDS} open={open} onClose={() => show(null)} />
          </Suspense>
        </>
      )}
      {children}
    </div>
  );
}
