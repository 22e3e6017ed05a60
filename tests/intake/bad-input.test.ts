import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FORMAT_ENDINGS, type FormatOptions, readFormat } from "../../corpus/intake/formats";
import { InputError } from "../../corpus/types";
import { bytesOf, fixtureNames } from "./fixtures";
import { docx, odt, p } from "./make/office";
import { pdf } from "./make/pdf";

const bytes = (words: string): Uint8Array => Buffer.from(words, "latin1");
const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);
const PNG = bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0");
const OLD_WORD = bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`);
const HALF = 0.5;
const cut = (whole: Uint8Array): Uint8Array => whole.subarray(0, Math.floor(whole.length * HALF));

/** A Word file whose text shrinks a thousand times, and one that states a smaller size than it has. */
const BOMB = docx(p("a".repeat(4_000_000)));
function understated(): Uint8Array {
  const whole = Buffer.from(docx(p("It is larger than it says. ".repeat(500))));
  const size = whole.indexOf("word/document.xml", whole.indexOf("PK\x01\x02", 0, "latin1")) - 22;
  whole.writeUInt32LE(100, size);
  return whole;
}

const CASES: readonly [string, string, Uint8Array | Promise<Uint8Array>, RegExp, FormatOptions?][] = [
  ["an empty file", "a.txt", bytes(""), /empty; give a file with a document in it/],
  ["white space alone", "a.txt", bytes(" \n\t\n"), /no text in it/],
  ["a page that shows nothing", "a.html", bytes("<html><script>x()</script></html>"), /no text in it/],
  [
    "a file over the limit",
    "a.txt",
    bytes("12345678901"),
    /11 bytes is more than the 10 bytes that are read; split it/,
    { limits: { bytes: 10 } },
  ],
  [
    "a page over the limit",
    "a.html",
    bytes("<p>12345678901"),
    /more than the 10 bytes that are read/,
    { limits: { pageBytes: 10 } },
  ],
  ["a picture named as text", "a.txt", PNG, /a file of the kind image\/png, no document/],
  ["a picture named as a page", "a.html", PNG, /a file of the kind image\/png, no document/],
  ["a picture named as PDF", "a.pdf", PNG, /a file of the kind image\/png, no document/],
  ["control characters", "a.txt", bytes("\x01\x02\x03\x04".repeat(20)), /no text \(80 control characters\)/],
  ["an unknown ending", "a.xyz", bytes("Hi."), /unknown kind of file; give one of \.txt/],
  ["an old Word file", "a.doc", OLD_WORD, /an old Office file or one with a password; save it as \.docx/],
  ["an old Word file named as a new one", "a.docx", OLD_WORD, /an old Office file or one with a password/],
  [
    "text named as a Word file",
    "a.docx",
    bytes("Hi."),
    /not a Word file, whatever its name says; save it again/,
  ],
  ["text named as PDF", "a.pdf", bytes("Hi."), /not a PDF, whatever its name says/],
  [
    "a zip archive",
    "a.zip",
    zipped({ "a.txt": bytes("Hi.") }),
    /a zip archive, no document; unpack it first/,
  ],
  [
    "a Word file without its text",
    "a.docx",
    zipped({ "a.txt": bytes("Hi.") }),
    /cannot be read as a Word file .+save it again/,
  ],
  ["half a Word file", "a.docx", cut(docx(p("Hi."))), /a damaged file .+save it again/],
  ["a Word file with broken XML", "a.docx", docx("<w:p><w:r>"), /cannot be read|no text in it/],
  ["a Word file that shrinks too far", "a.docx", BOMB, /expands to more than a document can/],
  [
    "a Word file over the limit",
    "a.docx",
    docx(p("Hi.")),
    /expands to more than a document can/,
    { limits: { expandedBytes: 100 } },
  ],
  ["a Word file that understates its size", "a.docx", understated(), /a damaged file|cannot be read/],
  [
    "an OpenDocument text with a password",
    "a.odt",
    odt(p("x"), "", "", "<manifest:encryption-data/>"),
    /has a password; save it without one/,
  ],
  [
    "an OpenDocument text without its text",
    "a.odt",
    zipped({ mimetype: bytes("application/vnd.oasis.opendocument.text") }),
    /no OpenDocument text; save it again/,
  ],
  ["a broken PDF", "a.pdf", bytes("%PDF-1.7\nrubbish"), /cannot be read as a PDF .+save or print it again/],
  ["a PDF with a password", "locked.pdf", bytesOf("locked.pdf"), /has a password; save it without one/],
  ["a scan", "scan.pdf", bytesOf("scan.pdf"), /no text in this PDF, it is most likely a scan; .+ocrmypdf/],
  [
    "a PDF with too many pages",
    "a.pdf",
    pdf([], { pages: 3 }),
    /3 pages, more than the 2 that are read/,
    { limits: { pages: 2 } },
  ],
  [
    "an RTF file that is cut short",
    "a.rtf",
    bytes("{\\rtf1 \\bin4000000000 x"),
    /a damaged RTF file \(it is cut short\)/,
  ],
  ["an RTF file without text", "a.rtf", bytes("{\\rtf1 }"), /no text in it/],
  [
    "a page nested too deep",
    "a.html",
    bytes(`${"<div>".repeat(6000)}x`),
    /elements nested more than 5000 deep; save the page again/,
  ],
];

describe("what cannot be read is refused by an error that names the file and the remedy", () => {
  test.each(CASES)("%s", async (_case, name, given, message, options) => {
    const error = await readFormat({ name, bytes: await given }, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message.startsWith(`${name}: `)).toBe(true);
  });
});

describe("what can be read is read, and what was odd is noted", () => {
  test.each<[string, string, Uint8Array, string, RegExp, string?]>([
    [
      "a PDF named as text",
      "a.txt",
      bytesOf("one-column.pdf"),
      "pdf",
      /Named as a text file, but it is a PDF\./,
    ],
    [
      "a Word file named as PDF",
      "a.pdf",
      bytesOf("statement.docx"),
      "docx",
      /Named as a PDF, but it is a Word file\./,
    ],
    ["RTF named as Word file", "a.docx", bytesOf("unicode.rtf"), "rtf", /but it is an RTF file/],
    ["a page named as Word file", "a.docx", bytesOf("opinion.html"), "html", /but it is a web page/],
    [
      "a page's source as text",
      "a.txt",
      bytesOf("opinion.html"),
      "txt",
      /source of a web page; name the file \.html/,
    ],
    [
      "a page without a name, by its type",
      "https://a.example/x?y=1.z",
      bytesOf("opinion.html"),
      "html",
      /^$/,
      "text/html; charset=utf-8",
    ],
    ["null bytes in a page", "a.html", bytes("<p>One\0 two.</p>"), "html", /1 null bytes are left out/],
    [
      "UTF-8 with a broken byte",
      "a.txt",
      bytes("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 caf\xe9 x"),
      "txt",
      /1 broken characters are shown/,
    ],
    [
      "the server's charset",
      "a.txt",
      bytes("\xcc\xe8\xf0"),
      "txt",
      /Read as windows-1251/,
      "text/plain; charset=windows-1251",
    ],
    [
      "a charset that nobody knows",
      "a.txt",
      bytes("caf\xe9"),
      "txt",
      /Read as windows-1252/,
      "text/plain; charset=klingon",
    ],
    [
      "a charset that the bytes belie",
      "a.txt",
      Buffer.from("café"),
      "txt",
      /though the file declares latin1/,
      "text/plain; charset=latin1",
    ],
    [
      "nesting as no page has it",
      "a.html",
      bytes(`${"<div>".repeat(1000)}<p>Still read.`),
      "html",
      /nested too deep/,
    ],
  ])("%s", async (_case, name, given, format, note, contentType) => {
    const reading = await readFormat({ name, bytes: given, ...(contentType ? { contentType } : {}) });
    expect(reading.format).toBe(format);
    expect(reading.notes.join(" ")).toMatch(note);
    expect(reading.text.trim()).not.toBe("");
  });
});

/** Reads, and lets through no error but an `InputError` that names the file. */
async function readOrRefuse(name: string, given: Uint8Array): Promise<void> {
  const error = await readFormat({ name, bytes: given }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return;
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toContain(name);
}

describe("nothing else is thrown", { timeout: 60_000 }, () => {
  test.each(fixtureNames().map((name) => [name]))("over %s when it is cut or damaged", async (name) => {
    const whole = bytesOf(name);
    await readOrRefuse(name, cut(whole));
    for (const step of [7, 31]) {
      const damaged = Uint8Array.from(whole, (byte, at) =>
        at > 20 && at % (step * 13) === 0 ? byte ^ 0x55 : byte,
      );
      await readOrRefuse(name, damaged);
    }
  });
  test("over any bytes under any ending", async () => {
    const heads = ["", "%PDF-1.4\n", "PK\x03\x04", "{\\rtf1", "<html>", "\xff\xfe"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMAT_ENDINGS),
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        (ending, head, rest) => readOrRefuse(`a${ending}`, Buffer.concat([bytes(head), rest])),
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
