import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { lexicon } from "./loaded-terms/lexicon";
import ratings from "./loaded-terms/suggested/ratings.json";
import { cueEntries } from "./shared/cues";
import type { Analyser } from "./types";

/** Version of the analyser: raised whenever a record may come out otherwise. */
export const version = "0.7.0";

let rules: string | undefined;

/** What makes analyses now: the analyser's version and the SHA-256 of its lexicon. */
export function edition(): Omit<Analyser, "text"> {
  rules ??= hash(
    JSON.stringify([
      lexicon,
      cueEntries.map((entry) => ({ ...entry, frames: [...entry.frames] })),
      ratings.groups,
    ]),
  );
  return { version, lexicon: rules };
}

/** What made an analysis: the edition, and the SHA-256 of the text. */
export const identify = (text: string): Analyser => ({ ...edition(), text: hash(text) });

/** SHA-256 of the text as UTF-8, in hexadecimal; lone surrogates count as U+FFFD. */
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
