/** Room between mark and card, in CSS pixels. */
const GAP = 10;

/** Height at the foot of the window that the key covers, in CSS pixels. */
const KEY_HEIGHT = 76;

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Where a card stands: below its mark, above it where there is no room below but some above; never over the mark.
 * All numbers are CSS pixels in the window.
 * @returns the card's top and left.
 */
export function placeCard(
  mark: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly top: number; readonly left: number } {
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const lowest = window.height - KEY_HEIGHT - card.height;
  const hasRoomBelow = below <= lowest;
  const rightmost = window.width - card.width - GAP;
  return {
    top: hasRoomBelow || above < 0 ? below : Math.min(above, lowest),
    left: Math.max(GAP, Math.min(mark.left, rightmost)),
  };
}
