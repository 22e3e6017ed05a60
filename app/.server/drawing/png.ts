import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Drawing } from "./drawing";
import { shapesSvg } from "./svg";

/** Pixels of the image for each of the drawing, so that it can be printed. */
const SCALE = 2;
const FACE = "Parallax Sans";
const FILE = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";

let canvas: Promise<typeof import("@napi-rs/canvas")> | undefined;

/** The library with the page's typeface, loaded at the first image: most readers ask for none. */
const library = () => {
  canvas ??= import("@napi-rs/canvas").then((loaded) => {
    loaded.GlobalFonts.register(readFileSync(createRequire(import.meta.url).resolve(FILE)), FACE);
    return loaded;
  });
  return canvas;
};

/** The drawing as a PNG of twice its size. Rejects where the library has no program for this system. */
export async function pngOf(drawing: Drawing): Promise<Buffer> {
  const { createCanvas, loadImage } = await library();
  const { width, height, words } = drawing;
  const image = createCanvas(width * SCALE, Math.ceil(height * SCALE));
  const context = image.getContext("2d");
  context.drawImage(await loadImage(Buffer.from(shapesSvg(drawing, SCALE))), 0, 0);
  context.scale(SCALE, SCALE);
  for (const { x, y, text, size, bold, fill, anchor = "start" } of words) {
    context.font = `${size}px '${FACE}', sans-serif`;
    context.fontVariationSettings = `"wght" ${bold ? 600 : 400}`;
    context.fillStyle = fill;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(text, x, y);
  }
  return image.encode("png");
}
