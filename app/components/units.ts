/** The per cent sign as it follows a number: after a thin space at which no line breaks. */
export const PERCENT = "\u202f%";
