import type { Drawing, Words } from "./drawing";
import { COLOURS, patterns } from "./paint";

/** Faces by which a drawing's words are set, the page's own first; a program without it takes its plainest. */
const FACES = "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', Arial, sans-serif";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that XML allows, safe in text and attributes; others become U+FFFD. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`],
  );
  return `<${name}${written.join("")}${inner ? `>${inner}</${name}>` : "/>"}`;
}

const rounded = (value: number): number => Number(value.toFixed(2));

/** The drawing's shapes on paper, without its words. */
export const shapesSvg = (drawing: Drawing, scale = 1): string => written(drawing, "", scale);

/** The drawing as an SVG file: with title and description, and no style or script. */
export const svgOf = (drawing: Drawing): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(drawing, drawing.words.map(wordsElement).join(""), 1)}\n`;

function written(
  { width, height, title, description, shapes }: Drawing,
  words: string,
  scale: number,
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${rounded(height)}` },
      ...{ role: "img", "aria-labelledby": "title desc" },
    },
    [
      `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>`,
      patterns(),
      element("rect", { width, height, fill: COLOURS.paper }),
      ...shapes,
      words,
    ].join(""),
  );
}

const wordsElement = ({ x, y, text, size, bold, fill, anchor }: Words): string =>
  element(
    "text",
    {
      ...{ x, y, fill, "font-family": FACES, "font-size": size },
      ...{ "font-weight": bold ? 600 : undefined, "text-anchor": anchor === "start" ? undefined : anchor },
    },
    escaped(text),
  );
