import { InputError } from "../../../types";
import { assemble } from "../draft";
import { fileProperties } from "../properties";
import type { FormatInput, FormatReading } from "../types";
import { readTokens, type Token } from "./read";

/** Reads an RTF file; notes follow the text and are set apart, as are headers and footers of the pages. */
export async function readRtf({ name, bytes }: FormatInput): Promise<FormatReading> {
  const tokens = await tokensOf(name, bytes);
  const { blocks, title, author, charset } = readTokens(tokens);
  const { text, setApart } = assemble([...blocks.header, ...blocks.text, ...blocks.note, ...blocks.footer]);
  const { metadata } = fileProperties({ title, author, language: null, made: null });
  const notes =
    charset === "windows-1252" ? [] : [`Read with the code page that the file names, ${charset}.`];
  return { format: "rtf", text, metadata, setApart, notes };
}

async function tokensOf(name: string, bytes: Uint8Array): Promise<readonly Token[]> {
  for (const [, length] of new TextDecoder("latin1").decode(bytes).matchAll(/\\bin(\d+)/g)) {
    if (Number(length) > bytes.length) {
      throw new InputError(`${name}: a damaged RTF file (it is cut short); save it again`);
    }
  }
  const { Tokenize } = await import("rtf-stream-parser");
  const tokens: Token[] = [];
  const stream = new Tokenize();
  stream.on("data", (token: Token) => tokens.push(token));
  try {
    await new Promise<void>((resolve, reject) => {
      stream.on("end", resolve).on("error", reject).end(Buffer.from(bytes));
    });
  } catch (error) {
    throw new InputError(`${name}: a damaged RTF file (${(error as Error).message}); save it again`);
  }
  return tokens;
}
