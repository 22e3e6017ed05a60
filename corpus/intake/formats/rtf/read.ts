import { decodeAs } from "../charset";
import type { Apart, Block, Piece } from "../draft";
import { CHARSETS, NOWHERE, PARAGRAPH_ENDS, SIGNS, TARGETS, type Target } from "./words";

/** A token of rtf-stream-parser: a group begins or ends, a control word, or bytes of text. */
export interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}
const [OPEN, CLOSE, CONTROL] = [0, 1, 2];

/** What a group inherits and may change. */
interface Group {
  readonly target: Target;
  readonly font: number;
  /** How many characters after `\\u` stand in for it. */
  readonly standIns: number;
  readonly isHidden: boolean;
}

/** What an RTF file holds. */
export interface RtfContent {
  readonly blocks: Readonly<Record<"text" | "note" | "header" | "footer", readonly Block[]>>;
  readonly title: string | null;
  readonly author: string | null;
  readonly charset: string;
}

const APART: Readonly<Record<"text" | "note" | "header" | "footer", Apart | null>> = {
  text: null,
  note: { rule: "note", reason: "a note or comment to the text" },
  header: { rule: "page-header", reason: "the header of the pages" },
  footer: { rule: "page-footer", reason: "the footer of the pages" },
};

/** Follows the tokens of an RTF file (RTF 1.9.1) and keeps what it shows. */
export function readTokens(tokens: readonly Token[]): RtfContent {
  const blocks = { text: [] as Block[], note: [] as Block[], header: [] as Block[], footer: [] as Block[] };
  const words: Record<Target, string> = {
    text: "",
    note: "",
    header: "",
    footer: "",
    title: "",
    author: "",
    nowhere: "",
  };
  const fonts = new Map<number, string>();
  const groups: Group[] = [];
  let state: Group = { target: "text", font: -1, standIns: 1, isHidden: false };
  let charset = "windows-1252";
  let [skip, inFonts, pending] = [0, false, [] as number[]];

  const put = (text: string): void => {
    if (state.target !== "nowhere" && !state.isHidden) words[state.target] += text;
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    put(decodeAs(Uint8Array.from(pending), fonts.get(state.font) ?? charset));
    pending = [];
  };
  const bytes = (data: Uint8Array): void => {
    const left = data.subarray(Math.min(skip, data.length));
    skip -= data.length - left.length;
    for (const byte of left) pending.push(byte);
  };
  const endParagraph = (target: Target): void => {
    if (target !== "text" && target !== "note" && target !== "header" && target !== "footer") return;
    const pieces: readonly Piece[] = [{ text: words[target].trim(), apart: APART[target] }];
    blocks[target].push({ gap: 2, pieces });
    words[target] = "";
  };
  const control = (word: string, param: number | undefined): void => {
    if (word === "u" && param !== undefined) {
      put(String.fromCharCode(param < 0 ? param + 65_536 : param));
      skip = state.standIns;
    } else if (PARAGRAPH_ENDS.has(word)) endParagraph(state.target);
    else if (SIGNS[word] !== undefined) put(SIGNS[word]);
    else if (TARGETS[word] && state.target !== "nowhere") state = { ...state, target: TARGETS[word] };
    else if (word === "fonttbl") [state, inFonts] = [{ ...state, target: "nowhere" }, true];
    else if (NOWHERE.has(word)) state = { ...state, target: "nowhere" };
    else if (word === "f") state = { ...state, font: param ?? -1 };
    else if (word === "plain") state = { ...state, font: -1, isHidden: false };
    else if (word === "v" || word === "deleted") state = { ...state, isHidden: param !== 0 };
    else if (word === "uc") state = { ...state, standIns: param ?? 1 };
    else if (word === "ansicpg" && param) charset = codePage(param) ?? charset;
    else if (word === "mac") charset = "macintosh";
    else if (word === "fcharset" && inFonts && CHARSETS[param ?? 0]) {
      fonts.set(state.font, CHARSETS[param ?? 0] as string);
    }
  };

  for (const [index, { type, word = "", param, data }] of tokens.entries()) {
    if (type === CONTROL && word === "'" && data) {
      bytes(data);
      continue;
    }
    if (type !== OPEN && type !== CLOSE && type !== CONTROL) {
      bytes(data ?? new Uint8Array());
      continue;
    }
    flush();
    if (type === OPEN) groups.push(state);
    else if (type === CLOSE) {
      const outer = groups.pop() ?? state;
      if (outer.target !== state.target && state.target !== "nowhere") endParagraph(state.target);
      if (tokens[index + 1]?.type !== OPEN && outer.target !== "nowhere") inFonts = false;
      [state, skip] = [outer, 0];
    } else if (word === "*") {
      const next = tokens[index + 1]?.word ?? "";
      if (!TARGETS[next] && next !== "shppict") state = { ...state, target: "nowhere" };
    } else if (skip > 0 && word !== "u") skip -= 1;
    else control(word, param);
  }
  flush();
  endParagraph("text");
  const { title, author } = words;
  return { blocks, title: title.trim() || null, author: author.trim() || null, charset };
}

/** The label of a code page, where it can be read. */
function codePage(number: number): string | null {
  const label = {
    65001: "utf-8",
    932: "shift_jis",
    936: "gbk",
    949: "euc-kr",
    950: "big5",
    10000: "macintosh",
  }[number];
  const name = label ?? `windows-${number}`;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
