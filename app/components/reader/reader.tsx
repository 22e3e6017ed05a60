import { type ReactNode, useRef } from "react";
import type { CardData } from "../marked-text/view";
import { WhyCard } from "../why-card/why-card";
import { useLitRelation } from "./use-lit-relation";
import { useMarkKeys } from "./use-mark-keys";
import { useMarkPress } from "./use-mark-press";
import { useOpenMark } from "./use-open-mark";

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
  useLitRelation(root);
  useMarkKeys(root);
  useMarkPress(root, (mark, relation) => {
    const hasCard = mark !== null && (cards[mark] ?? cards[relation ?? ""]) !== undefined;
    if (hasCard || (mark === null && open !== null)) show(mark);
    return hasCard;
  });
  return (
    <div ref={root} className="reader">
      {children}
      <WhyCard cards={cards} open={open} onClose={() => show(null)} />
    </div>
  );
}
