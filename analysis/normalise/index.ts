import type { Boilerplate } from "../types";
import characters from "./characters.json";

const SUBSTITUTES = new Map(
  characters.flatMap(({ from, to }) => [...from].map((character) => [character, to])),
);
const CONTROL = /\p{Cc}/u;
const UNUSUAL = /[^\n\x20-\x7e]|`/g;

/**
 * Makes quotation marks, spaces and dashes uniform and blanks out boilerplate, without changing the length:
 * an offset into the result is an offset into `text`.
 *
 * Doubled marks (`''`, two backticks) become one `"` and a space, the space on the outer side; `--` becomes a dash
 * and a space. Lone surrogates become U+FFFD, control characters a space. Never throws; linear in the text.
 *
 * @param boilerplate stretches to blank out, sorted and without overlap
 */
export function normalise(text: string, boilerplate: readonly Boilerplate[] = []): string {
  const uniform = text.replace(UNUSUAL, substitute).toWellFormed();
  return withoutStretches(joinDoubled(uniform), boilerplate);
}

function substitute(character: string): string {
  return SUBSTITUTES.get(character) ?? (CONTROL.test(character) ? " " : character);
}

/** Two single marks in a row are one double mark; the spare place goes to the side away from the quoted words. */
function joinDoubled(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}.,!?])''(?=\S)/gu, ' "')
    .replace(/''/g, '" ')
    .replace(/--/g, "— ");
}

function withoutStretches(text: string, boilerplate: readonly Boilerplate[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span } of boilerplate) {
    parts.push(text.slice(from, span.start), text.slice(span.start, span.end).replace(/[^\n]/g, " "));
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
