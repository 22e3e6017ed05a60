/** The two ends of an interval, lower first, in the unit of the value they belong to. */
export type Interval = readonly [number, number];

/** How often, over many texts, an interval made this way holds the true value. */
export const level = 0.95;
