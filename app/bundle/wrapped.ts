/** Columns of a line of the data dictionary. */
const WIDTH = 88;

/** A paragraph in lines that begin with some spaces; the first may begin otherwise. */
export function wrapped(text: string, indent = 0, first = " ".repeat(indent)): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(indent);
    }
    line += line === "" || line.endsWith(" ") ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** A term, and below it, set in, what it means. */
export const defined = (term: string, meaning: string): string => `  ${term}\n${wrapped(meaning, 6)}`;

/** A heading with a line below it. */
export const heading = (words: string): string => `${words}\n${"-".repeat(words.length)}`;
