import { useEffect, useState } from "react";
import type { CardData } from "../marked-text/view";

export type Cards = Readonly<Record<string, CardData>>;

/**
 * The cards of all marks, fetched once the page is there and the browser has time.
 * @param href address of the cards as JSON; `null` where the marks have none
 * @returns the cards, or null while they are not there
 */
export function useCards(href: string | null): Cards | null {
  const [cards, setCards] = useState<Cards | null>(null);
  useEffect(() => {
    setCards(null);
    if (href === null) return;
    const gone = new AbortController();
    fetch(href, { signal: gone.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Cards>) : null))
      .then(setCards)
      .catch(() => setCards(null));
    return () => gone.abort();
  }, [href]);
  return cards;
}
