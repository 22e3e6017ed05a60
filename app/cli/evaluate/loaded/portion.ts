/** A count as a share of another; the share is `null` where there is nothing to share. */
export interface Portion {
  readonly n: number;
  readonly of: number;
  readonly share: number | null;
}

export const portion = (n: number, of: number): Portion => ({ n, of, share: of === 0 ? null : n / of });
