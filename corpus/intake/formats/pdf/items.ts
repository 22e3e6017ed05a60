import { InputError } from "../../../types";
import type { FormatInput, Limits } from "../types";

/** A run of words as the file draws it. Lengths in points, `y` from the bottom of the page to the base line. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page's runs, in the order in which they are drawn. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** What a PDF holds for a reader of text. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Words that are turned by more than this are no line of the text (a stamp, an axis). */
const STRAIGHT = 0.02;

/** Reads the words of a PDF by pdf.js. Throws where it is broken, has a password or too many pages. */
export async function contentOf({ name, bytes }: FormatInput, limits: Limits): Promise<PdfContent> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    if (file.numPages > limits.pages) {
      throw new InputError(
        `${name}: ${file.numPages} pages, more than the ${limits.pages} that are read; split it`,
      );
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ("str" in item ? [item] : []));
      pages.push({
        number,
        width: right - left,
        height: top - bottom,
        items: runs.flatMap(({ str, transform, width, height }) => {
          const [a = 1, b = 0, , , x = 0, y = 0] = transform as number[];
          const isTurned = Math.abs(b) > STRAIGHT * Math.abs(a);
          return str === "" || isTurned ? [] : [{ text: str, x: x - left, y: y - bottom, width, height }];
        }),
      });
      page.cleanup();
    }
    const { info } = await file.getMetadata();
    return { pages, info: info as Record<string, unknown> };
  } catch (error) {
    throw refusal(error as Error, name);
  } finally {
    await task.destroy();
  }
}

function refusal(error: Error, name: string): InputError {
  if (error instanceof InputError) return error;
  return error.name === "PasswordException"
    ? new InputError(`${name}: has a password; save it without one`)
    : new InputError(`${name}: cannot be read as a PDF (${error.message}); save or print it again as PDF`);
}
