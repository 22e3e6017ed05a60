import { AUX, COLON, MARK, NOUN, PARAGRAPH_START, PRON, PROPN, type Sheet, VERB } from "../sheet";

/** From this level on a word is likely to be (part of) a cue: see `cueLevels`. */
const LIKELY_CUE = 4;

/** What each token has around it within its sentence, as token indices; -1 where there is none. */
export interface Surroundings {
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly stopBefore: Int32Array;
  readonly stopAfter: Int32Array;
  readonly nameBefore: Int32Array;
  /** What follows first: "that", a quotation mark, a colon, "to", a comma or a verb. */
  readonly ahead: Uint8Array;
  /** By sentence, at each of its tokens: likely cues in it (at most 3), and whether some or all of it is quoted. */
  readonly cues: Uint8Array;
  readonly quoted: Uint8Array;
  /** Number of the sentence in its paragraph, at most 3. */
  readonly place: Uint8Array;
}

/** Looks around every token. Linear in the tokens. */
export function surroundingsOf(sheet: Sheet, cueLevel: Uint8Array): Surroundings {
  const index = () => new Int32Array(sheet.length).fill(-1);
  const byte = () => new Uint8Array(sheet.length);
  const around = {
    cueBefore: index(),
    cueAfter: index(),
    verbBefore: index(),
    verbAfter: index(),
    stopBefore: index(),
    stopAfter: index(),
    nameBefore: index(),
    ahead: byte(),
    cues: byte(),
    quoted: byte(),
    place: byte(),
  };
  let place = 0;
  for (let from = 0; from < sheet.length; from = sheet.end[from] as number) {
    place = sheet.boundary[from] === PARAGRAPH_START ? 0 : place + 1;
    lookBack(sheet, cueLevel, around, from);
    lookAhead(sheet, cueLevel, around, from);
    around.place.fill(Math.min(place, 3), from, sheet.end[from]);
  }
  return around;
}

const isVerb = (pos: number | undefined): boolean => pos === VERB || pos === AUX;
const isName = (pos: number | undefined): boolean => pos === NOUN || pos === PRON || pos === PROPN;

function lookBack(sheet: Sheet, cueLevel: Uint8Array, around: Surroundings, from: number): void {
  const to = sheet.end[from] as number;
  let [cue, verb, stop, name, cues, quoted] = [-1, -1, -1, -1, 0, 0];
  for (let at = from; at < to; at += 1) {
    around.cueBefore[at] = cue;
    around.verbBefore[at] = verb;
    around.stopBefore[at] = stop;
    around.nameBefore[at] = name;
    if ((cueLevel[at] as number) >= LIKELY_CUE) {
      cue = at;
      cues += 1;
    }
    if (isVerb(sheet.pos[at])) verb = at;
    if (isName(sheet.pos[at])) name = at;
    if (sheet.punctuation[at]) stop = at;
    if (sheet.quote[at]) quoted += 1;
  }
  around.cues.fill(Math.min(cues, 3), from, to);
  around.quoted.fill(quoted === 0 ? 0 : quoted >= to - from - 1 ? 2 : 1, from, to);
}

function lookAhead(sheet: Sheet, cueLevel: Uint8Array, around: Surroundings, from: number): void {
  let [cue, verb, stop, ahead] = [-1, -1, -1, 0];
  for (let at = (sheet.end[from] as number) - 1; at >= from; at -= 1) {
    around.cueAfter[at] = cue;
    around.verbAfter[at] = verb;
    around.stopAfter[at] = stop;
    around.ahead[at] = ahead;
    if ((cueLevel[at] as number) >= LIKELY_CUE) cue = at;
    if (isVerb(sheet.pos[at])) verb = at;
    if (sheet.punctuation[at]) stop = at;
    ahead = aheadOf(sheet, at) || ahead;
  }
}

function aheadOf({ tokens, punctuation, pos }: Sheet, at: number): number {
  const lemma = tokens[at]?.lemma;
  if (lemma === "that") return 1;
  if (punctuation[at] === MARK) return 2;
  if (punctuation[at] === COLON) return 3;
  if (lemma === "to") return 4;
  if (punctuation[at] === 1) return 5;
  return pos[at] === VERB ? 6 : 0;
}

/** A distance in tokens in nine steps that widen. */
export const step = (distance: number): number =>
  distance <= 3
    ? distance
    : distance <= 5
      ? 4
      : distance <= 8
        ? 5
        : distance <= 13
          ? 6
          : distance <= 21
            ? 7
            : 8;
