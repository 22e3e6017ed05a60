import type { Part, Words } from "./drawing";

/** Width of an average character as a part of its size: that of a wide face, by which a file may be set elsewhere. */
const CHARACTER = 0.54;

/** The words in lines no wider than so many pixels; a word that is wider by itself is cut. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (size * CHARACTER)));
  const words = text.split(/ +/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gsu")) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A paragraph from the left edge on; its height ends at the foot of its last line. */
export function paragraph(
  text: string,
  style: Pick<Words, "size" | "fill" | "bold"> & { readonly leading: number; readonly width: number },
): Part {
  const { leading, width, ...face } = style;
  const lines = linesOf(text, face.size, width);
  return {
    height: lines.length * leading,
    shapes: [],
    words: lines.map((line, at) => ({ ...face, x: 0, y: at * leading + face.size, text: line })),
  };
}
