import { cuesAt } from "../../shared/cues";
import type { Frame } from "../frame";
import { phraseStartingAt, type Range } from "../phrases";

const CONTRAST = new Set(["but", "while", "whereas", "although", "though"]);
/** A participle of speech behind a clause goes on with the speaker, not with what is said. */
const SPEAKS_ON = /^(?:saying|describing|calling|adding|warning|urging)$/;
const JOINED_CUE = /^(?:says|said|called|urged|linked|added|noted|pointed)$/;

/** End of the clause that holds token `from`: before a semicolon, a contrast, a following participle cue, the stop. */
export function clauseEnd(frame: Frame, from: number): number {
  const { tokens, quotedBy, inside } = frame;
  for (let at = from + 1; at < frame.to; at += 1) {
    const token = tokens[at];
    if (!token || quotedBy[at] !== inside) continue;
    if (token.text === ";") return at;
    if (token.text === "," && (CONTRAST.has(tokens[at + 1]?.lemma ?? "") || speaks(frame, at + 1))) return at;
    if (token.text.endsWith("ing") && endsInComma(frame, at)) return at;
    if (SPEAKS_ON.test(token.text)) return tokens[at - 1]?.text === "," ? at - 1 : at;
    if (/^(?:and|but)$/.test(token.lemma) && JOINED_CUE.test(tokens[at + 1]?.text ?? "")) return at;
  }
  return /^[.,!?]$/.test(tokens[frame.to - 1]?.text ?? "") ? frame.to - 1 : frame.to;
}

/** `“…,” threatening …`: a comma right inside the marks counts as one behind them. */
const endsInComma = (frame: Frame, at: number): boolean =>
  frame.tokens[at - 2]?.text === "," && quotationAt(frame, at - 1) !== undefined;

/** ", Price said": a source and a cue of speech follow. */
function speaks(frame: Frame, at: number): boolean {
  const { tokens } = frame;
  const subject = phraseStartingAt(tokens, at, frame.to);
  if (!subject || tokens[subject[1]]?.pos !== "VERB" || tokens[subject[1] + 1]?.lemma === "to") return false;
  return cuesAt(tokens, subject[1]).some(({ frames, noun }) => frames.has("quote") && !noun);
}

/** Token range of the quotation (within the frame) that token `at` belongs to. */
export function quotationAt(frame: Frame, at: number): Range | undefined {
  const index = frame.quotedBy[at] ?? -1;
  if (index < 0 || index === frame.inside || at < 0) return undefined;
  return frame.quotationRanges[index];
}

/** The quotation that begins at token `at`. */
export function quotationFrom(frame: Frame, at: number): Range | undefined {
  const quote = quotationAt(frame, at);
  return quote && quote[0] === at ? quote : undefined;
}
