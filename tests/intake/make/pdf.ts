import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** A stretch of lines in one column: `x`, and the base line of the first from the bottom, in points. */
export interface Column {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number;
}

const [WIDTH, HEIGHT] = [595, 842];
const MADE = new Date("2024-01-01T00:00:00Z");

/** A PDF with these columns, a line of `margin` at the top of each page, and page numbers. */
export async function pdf(
  columns: readonly Column[],
  { margin = "", numbered = false, title = "", author = "", pages = 1 } = {},
): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  if (title) file.setTitle(title);
  if (author) file.setAuthor(author);
  file.setCreationDate(MADE);
  file.setModificationDate(MADE);
  const font = await file.embedFont(StandardFonts.TimesRoman);
  const count = Math.max(pages, ...columns.map(({ page }) => page));
  for (let number = 1; number <= count; number += 1) {
    const page = file.addPage([WIDTH, HEIGHT]);
    if (margin) page.drawText(margin, { x: 60, y: HEIGHT - 40, size: 9, font });
    for (const column of columns.filter(({ page: on }) => on === number)) draw(page, column, font);
    if (numbered) page.drawText(`Page ${number} of ${count}`, { x: 270, y: 30, size: 9, font });
  }
  return file.save({ useObjectStreams: false });
}

function draw(page: PDFPage, { x, y, lines, size = 11 }: Column, font: PDFFont): void {
  for (const [index, line] of lines.entries()) {
    const indent = line.startsWith("\t") ? 14 : 0;
    page.drawText(line.trimStart(), { x: x + indent, y: y - index * size * 1.25, size, font });
  }
}

/** A PDF as a text-less scan: a grey page. */
export async function scan(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.setCreationDate(MADE);
  file.setModificationDate(MADE);
  file.addPage([WIDTH, HEIGHT]).drawRectangle({ x: 50, y: 50, width: 400, height: 600 });
  return file.save();
}

/** A PDF that asks for a password: its keys fit none. */
export async function locked(): Promise<Uint8Array> {
  const file = await PDFDocument.load(
    await pdf([{ page: 1, x: 60, y: 700, lines: ["Nobody reads this."] }]),
    {
      updateMetadata: false,
    },
  );
  const { context } = file;
  const { PDFHexString, PDFName, PDFNumber } = await import("pdf-lib");
  const key = PDFHexString.of("ab".repeat(32));
  context.trailerInfo.Encrypt = context.register(
    context.obj({
      Filter: PDFName.of("Standard"),
      V: PDFNumber.of(1),
      R: PDFNumber.of(2),
      O: key,
      U: key,
      P: PDFNumber.of(-4),
    }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of("00".repeat(16)), PDFHexString.of("00".repeat(16))]);
  return file.save({ useObjectStreams: false });
}
