import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { CardData } from "../marked-text/view";
import type { Line } from "../view";
import { placeCard } from "../why-card/place-card";
import { markOf, relationOf } from "./pieces";
import type { Cards } from "./use-cards";
import { type Peeked, usePeeked } from "./use-peeked";

const wordsOf = (line: Line | undefined): string =>
  typeof line === "object"
    ? line.map((part) => (typeof part === "string" ? part : part.text)).join("")
    : (line ?? "");

/** The line of the mark that the pointer is on; its first line where it holds the focus. */
function lineOf({ piece, y }: Peeked): DOMRect | undefined {
  const lines = [...piece.getClientRects()];
  return lines.find(({ top, bottom }) => y !== null && top <= y && y <= bottom) ?? lines[0];
}

/** Why the mark under the pointer or in focus is there, in two lines; pressing the mark opens the whole card. */
export default function Peek({
  root,
  cards,
  open,
}: {
  readonly root: RefObject<HTMLElement>;
  readonly cards: Cards;
  /** Id of the mark whose card is open: it says more already. */
  readonly open: string | null;
}) {
  const id = useId();
  const tip = useRef<HTMLDivElement>(null);
  const peeked = usePeeked(root, id);
  const [card, setCard] = useState<CardData | undefined>(undefined);

  useEffect(() => {
    const piece = peeked?.piece;
    const mark = piece && markOf(piece);
    setCard(!piece || mark === open ? undefined : (cards[mark ?? ""] ?? cards[relationOf(piece) ?? ""]));
  }, [peeked, cards, open]);

  useLayoutEffect(() => {
    const line = card && peeked && lineOf(peeked);
    const frame = root.current?.getBoundingClientRect();
    const element = tip.current;
    if (!line || !frame || !element) return;
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { top, left } = placeCard(line, element.getBoundingClientRect(), room);
    element.style.setProperty("--card-top", `${top - frame.top}px`);
    element.style.setProperty("--card-left", `${left - frame.left}px`);
  }, [card, peeked, root]);

  if (!card || !peeked) return null;
  return (
    <div ref={tip} className="peek" role="tooltip" id={id}>
      <strong>{card.what}</strong>
      <p>{wordsOf(card.why[0])}</p>
    </div>
  );
}
