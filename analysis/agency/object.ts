import { isNoun, isPossessive, isTime, pos, type View, word } from "./view";

/** A noun cannot be followed by these without a preposition: they open the object of a verb. */
export const opensObject = (view: View, at: number): boolean =>
  (pos(view, at) === "DET" || isPossessive(view, at) || /^(?:him|them|us|me|it)$/.test(word(view, at))) &&
  !isTime(view, at);

/** Whether what stands at token `at` can be the object of a verb before it. */
export function takesObject(view: View, at: number): boolean {
  if (isTime(view, at)) return false;
  const here = pos(view, at);
  return (
    opensObject(view, at) ||
    here === "NOUN" ||
    here === "PROPN" ||
    here === "NUM" ||
    (here === "ADJ" && isNoun(view, at + 1)) ||
    (here === "PRON" && !/^(?:who|which|that)$/.test(word(view, at)))
  );
}
