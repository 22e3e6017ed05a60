import { beginsKnown, knownAt } from "../shared/gazetteer";
import { endsSmall, isCapital, lower } from "../shared/letters";
import { sentenceEnd } from "../shared/sentence-ranges";
import type { Reading, Token } from "../types";
import { DETERMINERS } from "./definite";
import { branch, type Context, type Opening, PARTICLES } from "./names";
import { OFFICES } from "./offices";
import { MODIFIERS, PLACES } from "./places";

/** In lower case, only these, determiners and phrases of the gazetteer begin what names or takes up something. */
const OPENERS: ReadonlySet<string> = new Set(
  [MODIFIERS, OFFICES, PARTICLES, PLACES].flatMap((words) => [...words.keys()]),
);

/** Share of the words of a sentence that are in capitals, above which its capitals say nothing. */
const LOUD = 0.7;

/** What must be known of the whole text before names are looked for. */
export function contextOf({ tokens }: Pick<Reading, "tokens">): Context {
  const lowerCase = new Set<string>();
  const branches = new Set<string>();
  const byText = new Map<string, Opening | "known">();
  const openings = tokens.map(({ text }, at): Opening => {
    if (text === "-" && knownAt(tokens, at + 1)?.known.roles.has("country")) branches.add(branch(tokens, at));
    let opening = byText.get(text);
    if (opening === undefined) {
      const small = !isCapital(text) && text === lower(text);
      if (small) lowerCase.add(text);
      opening = small ? openingOf(text) : "any";
      byText.set(text, opening);
    }
    if (opening !== "known") return opening;
    return knownAt(tokens, at) ? "any" : "none";
  });
  return { lowerCase, inCapitals: loudSentences(tokens), branches, openings };
}

/** What a word in lower case may begin; "known" where it depends on whether a phrase of the gazetteer goes on so. */
function openingOf(word: string): Opening | "known" {
  const begins = beginsKnown(word);
  if (OPENERS.has(word)) return "any";
  if (DETERMINERS.has(word)) return begins ? "any" : "definite";
  return begins ? "known" : "none";
}

function loudSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const loud = new Set<number>();
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = sentenceEnd(tokens, from);
    if (isLoud(tokens, from, to)) loud.add((tokens[from] as Token).sentence);
  }
  return loud;
}

/** Whether nearly all words of the tokens `[from, to)` are in capitals. */
function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let at = from; at < to; at += 1) {
    const { text, word } = tokens[at] as Token;
    if (!word || text.length < 2) continue;
    if (endsSmall(text)) words += 1;
    else if (/\p{L}/u.test(text)) {
      words += 1;
      if (text === text.toUpperCase()) capital += 1;
    }
  }
  return words > 2 && capital / words > LOUD;
}
