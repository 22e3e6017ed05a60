import { InputError } from "../../../types";
import { type Apart, assemble, type Block, type Piece } from "../draft";
import { isEmptyText } from "../empty";
import { fileProperties } from "../properties";
import type { FormatInput, FormatReading, Limits } from "../types";
import { inReadingOrder } from "./columns";
import { furnitureOf } from "./furniture";
import { isDivided, joinOf, wordsOf } from "./hyphens";
import { contentOf, type PdfContent } from "./items";
import { type Line, linesOf } from "./lines";
import { paragraphsOf } from "./paragraphs";

type PlaceOf = (line: Line) => { readonly page: number; readonly line: number };

/**
 * Reads a PDF: lines in reading order, column by column, joined to paragraphs. Words divided at the end of a line are
 * joined. What repeats at the top and bottom of the pages follows the paragraph that it would cut, set apart. `map`
 * gives the page and line of each stretch.
 */
export async function readPdf(input: FormatInput, limits: Limits): Promise<FormatReading> {
  const { pages, info } = await contentOf(input, limits);
  const lined = pages.map((page) => ({ ...page, lines: linesOf(page) }));
  const furniture = furnitureOf(lined);
  const ordered = lined.map(({ lines }) => inReadingOrder(lines.filter((line) => !furniture.has(line))));
  const body = ordered.flatMap(({ lines }) => lines);
  const joiner = joinerOf(body, placesOf(lined));
  const paragraphs = paragraphsOf(body);
  const blocks = withFurniture(paragraphs, furniture, joiner.blockOf);
  const { text, setApart, map } = assemble(blocks);
  const bare = lined.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
  if (isEmptyText(text)) {
    throw new InputError(
      `${input.name}: no text in this PDF, it is most likely a scan; read its letters first, for example: ocrmypdf ${input.name} out.pdf`,
    );
  }
  const { metadata, notes } = propertiesIn(info);
  const columns = ordered.flatMap((page, index) => (page.columns > 1 ? [index + 1] : []));
  return {
    format: "pdf",
    text,
    metadata,
    setApart,
    map,
    notes: [
      ...notes,
      ...(bare.length > 0
        ? [`No text on page ${listed(bare)}: a picture or a scan, which is not read.`]
        : []),
      ...(columns.length > 0 ? [`Read column by column: page ${listed(columns)}.`] : []),
      ...joiner.notes(),
    ],
  };
}

/** The place of a line: its page, and its row counted from the top; lines beside each other are of one row. */
function placesOf(pages: readonly { readonly number: number; readonly lines: readonly Line[] }[]): PlaceOf {
  const rows = new Map(
    pages.map(({ number, lines }) => [number, [...new Set(lines.map(({ y }) => Math.round(y)))]] as const),
  );
  return ({ page, y }) => ({ page, line: (rows.get(page)?.indexOf(Math.round(y)) ?? 0) + 1 });
}

/** Joins the lines of a paragraph to a block, and counts what became of divided words. */
function joinerOf(body: readonly Line[], placeOf: PlaceOf) {
  const words = wordsOf(body);
  let [joined, kept] = [0, 0];
  const blockOf = (lines: readonly Line[], apart: Apart | null): Block => {
    const pieces: Piece[] = lines.map((line, index) => {
      const place = placeOf(line);
      const next = lines[index + 1]?.text;
      if (next === undefined) return { text: line.text, apart, place };
      if (!isDivided(line.text, next)) return { text: `${line.text} `, apart, place };
      const { keepsHyphen } = joinOf(line.text, next, words);
      if (keepsHyphen) kept += 1;
      else joined += 1;
      return { text: keepsHyphen ? line.text : line.text.slice(0, -1), apart, place };
    });
    return { gap: 2, pieces };
  };
  const notes = (): readonly string[] =>
    joined + kept === 0
      ? []
      : [
          `Words divided at line ends: ${joined} joined, ${kept} kept their hyphen. The map gives each line's place.`,
        ];
  return { blockOf, notes };
}

/** The paragraphs as blocks, each page's furniture after the last paragraph that begins on the page or before. */
function withFurniture(
  paragraphs: readonly (readonly Line[])[],
  furniture: ReadonlyMap<Line, Apart>,
  blockOf: (lines: readonly Line[], apart: Apart | null) => Block,
): readonly Block[] {
  const blocks: Block[] = [];
  const waiting = [...furniture].sort(([a], [b]) => a.page - b.page);
  for (const paragraph of paragraphs) {
    const page = paragraph[0]?.page ?? 0;
    while ((waiting[0]?.[0].page ?? page) < page) {
      const [line, apart] = waiting.shift() as [Line, Apart];
      blocks.push(blockOf([line], apart));
    }
    blocks.push(blockOf(paragraph, null));
  }
  return [...blocks, ...waiting.map(([line, apart]) => blockOf([line], apart))];
}

function propertiesIn(info: PdfContent["info"]) {
  const words = (name: string): string | null =>
    typeof info[name] === "string" && info[name].trim() !== "" ? info[name] : null;
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(words("CreationDate") ?? "") ?? [];
  return fileProperties({
    title: words("Title"),
    author: words("Author"),
    language: words("Language"),
    made: year ? `${year}-${month}-${day}` : null,
  });
}

const listed = (numbers: readonly number[]): string =>
  numbers.length > 12 ? `${numbers.slice(0, 12).join(", ")}, …` : numbers.join(", ");
