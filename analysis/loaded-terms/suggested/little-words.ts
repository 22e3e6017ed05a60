/** Words that often stand before or after a judging one; which of them does, says something about the neighbour. */
const LITTLE =
  "so such very too even just only the a an of and or but not no most more its their his her this that these those we they you all every any how why what as by to for with than";

const numbers = new Map(LITTLE.split(" ").map((word, index) => [word, index + 1]));

/** Number of a little word, from 1; 0 for all other words. */
export const littleOf = (form: string): number => numbers.get(form) ?? 0;
