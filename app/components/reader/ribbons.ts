/** Where an active passage stands in one column, in CSS pixels from the frame of all columns. */
export interface PassageBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A sight-line as SVG path data: the tint between two columns, and the edges above and below passage and tint. */
export interface Ribbon {
  readonly tint: string;
  readonly edges: string;
}

/**
 * Draws the sight-lines of the active thread: from each passage across the gutter to the one in the next column.
 * @param columns in column order; null where a column has no active passage, which ends the line: it never crosses text
 * @param steepest largest difference of height that is still drawn, in CSS pixels
 */
export function ribbons(columns: readonly (PassageBox | null)[], steepest: number): Ribbon[] {
  return columns.flatMap((here, at) => {
    if (!here) return [];
    const next = columns[at + 1];
    const { left, right, top, bottom } = here;
    const isNear = next && next.left >= right && Math.abs(next.top - top) <= steepest;
    const above = `M${left} ${top}H${right}${isNear ? `L${next.left} ${next.top}` : ""}`;
    const below = `M${left} ${bottom}H${right}${isNear ? `L${next.left} ${next.bottom}` : ""}`;
    const tint = isNear ? `M${right} ${top}L${next.left} ${next.top}V${next.bottom}L${right} ${bottom}Z` : "";
    return [{ tint, edges: above + below }];
  });
}
