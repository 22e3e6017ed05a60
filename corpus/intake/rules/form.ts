import data from "../data/form.json";
import { endsSentence, type Line, type Rule, wordCount } from "../page";

/** Longest line of a form: help texts run to a few sentences, paragraphs of a letter mostly to more. */
const LONGEST_LINE = 400;
/** So many lines may stand between two fields or controls: a label, its help text and a few choices. */
const LARGEST_GAP = 6;
/** So many lines of field names in a row are a form even without a control that only forms have. */
const FEWEST_FIELDS = 3;

const CONTROLS = data.controls.map(({ text }) => text.toLowerCase());
const FIELDS = new Set(data.fields.words);
const HELP = new Set(data.help.words);

/** Fields, controls and help texts of a form: from its first field or control to its last. */
export const form: Rule = {
  name: "form",
  reason: "part of a form: a field, a button, its help text or a line of the form's service",
  find: ({ lines }) =>
    groups(lines)
      .filter((group) => group.some(({ text }) => isControl(text)) || count(group) >= FEWEST_FIELDS)
      .flatMap((group) => group.map(({ span }) => span)),
};

/** Runs of lines that begin and end with a field or control and hold nothing between that is no part of a form. */
function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (!isControl(line.text) && !isField(line.text)) continue;
    const between = index - last - 1 <= LARGEST_GAP ? lines.slice(last + 1, index) : null;
    if (between?.every(({ text }) => mayStandBetween(text))) found.at(-1)?.push(...between, line);
    else found.push([line]);
    last = index;
  }
  return found;
}

const count = (group: readonly Line[]): number => group.filter(({ text }) => isField(text)).length;

/** A line that only the page of a form has. */
function isControl(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const words = text.toLowerCase();
  return CONTROLS.some((control) => words.startsWith(control));
}

/** The name of a field alone, or a label with the star of required fields. */
function isField(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (/[^\s*]\s\*$/.test(text) && !text.slice(0, -1).includes("*")) return true;
  return FIELDS.has(text.toLowerCase().replace(/\s*[:*]+$/, "")) || FIELDS.has(text.toLowerCase());
}

/** A label (short, no sentence), a question, or a help text that speaks to the person filling in the form. */
function mayStandBetween(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (text.endsWith("?") || (!endsSentence(text) && wordCount(text, 12) <= 12)) return true;
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => HELP.has(word));
}
