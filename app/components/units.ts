/** The per cent sign as it follows a number: after a thin space at which no line breaks. */
export const PERCENT = "\u202f%";

/** Figures with per cent signs that no line break parts from their numbers. */
export const unbroken = (figures: string): string => figures.replaceAll(" %", PERCENT);
