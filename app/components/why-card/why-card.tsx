import { useEffect, useRef, useState } from "react";
import type { CardData } from "../marked-text/view";
import { piecesOf, relationOf } from "../reader/pieces";
import { CardBody } from "./card-body";
import { placeCard } from "./place-card";

/** The card of a mark by its id, or by the relation the drawn mark belongs to. */
function cardOf(cards: Readonly<Record<string, CardData>>, mark: string): CardData | undefined {
  const piece = document.getElementById(mark);
  return cards[mark] ?? cards[(piece && relationOf(piece)) ?? ""];
}

/** Puts the card beside the first piece of its mark; on a phone the stylesheet overrules this with a bottom sheet. */
function place(card: HTMLElement, mark: string) {
  const rects = document.getElementById(mark)?.getClientRects();
  const rect = rects?.[rects.length - 1];
  const frame = card.offsetParent?.getBoundingClientRect();
  if (!rect || !frame) return;
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { top, left } = placeCard(rect, card.getBoundingClientRect(), room);
  card.style.setProperty("--card-top", `${top - frame.top}px`);
  card.style.setProperty("--card-left", `${left - frame.left}px`);
}

/** The open mark's card: a popover below the mark, a bottom sheet on a phone. Escape closes it, focus goes back. */
export default function WhyCard({
  cards,
  open,
  onClose,
}: {
  readonly cards: Readonly<Record<string, CardData>>;
  readonly open: string | null;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const [card, setCard] = useState<CardData | undefined>(undefined);

  useEffect(() => {
    const { activeElement } = document;
    if (open && !dialog.current?.contains(activeElement)) opener.current = activeElement;
    setCard(open ? cardOf(cards, open) : undefined);
    if (open) return;
    // Once only: new cards, which come with the next view, must not take the focus from where it went since.
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [cards, open]);

  useEffect(() => {
    for (const piece of document.querySelectorAll(".is-open")) piece.classList.remove("is-open");
    for (const piece of open === null ? [] : piecesOf(document, open)) piece.classList.add("is-open");
  }, [open]);

  useEffect(() => {
    const element = dialog.current;
    if (!card || !open || !element) return;
    // Not by show(): it would focus the card, and scroll to it, before the card stands beside its mark.
    element.open = true;
    const replace = () => place(element, open);
    replace();
    element.querySelector("button")?.focus({ preventScroll: true });
    window.addEventListener("resize", replace);
    return () => window.removeEventListener("resize", replace);
  }, [card, open]);

  useEffect(() => {
    if (!card) return;
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [card, onClose]);

  if (!card) return null;
  const titleId = `why-${card.id}`;
  return (
    <dialog ref={dialog} className="card card-popover" aria-labelledby={titleId}>
      <button className="card-close" type="button" aria-label="Close" onClick={onClose}>
        <svg
          width="14"
          height="14"
          viewBox="0 0 14 14"
          stroke="currentcolor"
          strokeWidth="1.75"
          aria-hidden="true"
        >
          <path d="M1 1 13 13M13 1 1 13" />
        </svg>
      </button>
      <CardBody card={card} titleId={titleId} />
    </dialog>
  );
}
