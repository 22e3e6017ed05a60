import { type Specimen, specimen } from "./specimen";

/** One sign of the grammar: what it is called, how it is drawn, what the reader should know of it. */
export interface GrammarRow {
  readonly layer: string;
  readonly specimen: Specimen;
  readonly meaning: string;
}

const row = (layer: string, drawn: Specimen, meaning: string): GrammarRow => ({
  layer,
  specimen: drawn,
  meaning,
});

/** Lines: who is named as saying what. */
export const SOURCING: readonly GrammarRow[] = [
  row(
    "source",
    specimen("source", "The finance minister", [["The finance minister", { kind: "source" }]]),
    "Thick line. Who is named as saying so.",
  ),
  row(
    "cue",
    specimen("cue", "insisted", [["insisted", { kind: "cue" }]]),
    "Dotted line. The words that hand over to the source. Its card names the stance: neutral, distancing, endorsing.",
  ),
  row(
    "content",
    specimen("content", "the cuts would be brief", [["the cuts would be brief", { kind: "content" }]]),
    "Thin line. What the source is said to have said.",
  ),
  row(
    "nested",
    specimen("nested", "she recalled that he promised relief, an aide said", [
      ["she", { kind: "source", relation: "inner" }],
      ["recalled", { kind: "cue", relation: "inner" }],
      ["he promised relief", { kind: "content", depth: 1, relation: "inner" }],
      ["she recalled that he promised relief", { kind: "content", relation: "outer" }],
      ["an aide", { kind: "source", relation: "outer" }],
      ["said", { kind: "cue", relation: "outer" }],
    ]),
    "A report within a report: the inner content has a second line, a little lower.",
  ),
  row(
    "claim, no source",
    specimen("ring", "The plan will fail.", [["The plan will fail", { kind: "claim" }]]),
    "Ring before the clause. Not attributed in the text; it may still come from a text this one re-uses.",
  ),
  row(
    "claim, authors as “we”",
    specimen("we", "We urge a vote.", [["We urge a vote", { kind: "claim", claim: "self" }]]),
    "Raised we before the clause. The authors speak for themselves, as in a letter.",
  ),
];

/** Boxes: wording that passes a judgement; how full the box is says in whose voice. */
export const WORDING: readonly GrammarRow[] = [
  row(
    "loaded, not attributed",
    specimen("full", "slashes aid", [["slashes", { kind: "loaded", voice: "unattributed" }]]),
    "Full box. No source is named for the word.",
  ),
  row(
    "loaded, reported",
    specimen("half", "it guts aid", [["guts", { kind: "loaded", voice: "indirect" }]]),
    "Half-full box. A source is named, without quotation marks.",
  ),
  row(
    "loaded, in quotation marks",
    specimen("empty", "a “giveaway”", [["giveaway", { kind: "loaded", voice: "direct" }]]),
    "Empty box. The word stands inside a quotation.",
  ),
  row(
    "loaded, authors as “we”",
    specimen("self", "we reject this draconian law", [["draconian", { kind: "loaded", voice: "self" }]]),
    "Full box with a raised we. The authors say so of themselves.",
  ),
  row(
    "loaded, headline",
    specimen("headline", "Chide", [["Chide", { kind: "loaded", voice: "headline" }]]),
    "Full box with a thick top edge.",
  ),
  row(
    "scare quote",
    specimen("scare", "its “reform”", [["“reform”", { kind: "scare" }]]),
    "Two bars. Quotation marks that keep a word at a distance and quote no one.",
  ),
  row(
    "suggested",
    specimen("suggested", "a vocal critic, a costly gamble, “needy”", [
      ["vocal", { kind: "loaded", voice: "unattributed", suggested: true }],
      ["costly", { kind: "loaded", voice: "indirect", suggested: true }],
      ["needy", { kind: "loaded", voice: "direct", suggested: true }],
    ]),
    "Dashed edge. Suggested by the program from examples, not listed in a word list; counted apart.",
  ),
  row(
    "dismissed",
    specimen("dismissed", "a hard winter", [["hard", { kind: "loaded", dismissed: true }]]),
    "Dotted grey edge, no fill. Found by the program, dismissed by a reader, and not counted; the card says why.",
  ),
  row(
    "boilerplate",
    specimen("boilerplate", "Sign up for our newsletter", [
      ["Sign up for our newsletter", { kind: "boilerplate" }],
    ]),
    "Struck out. Page furniture: kept and shown, not scored.",
  ),
];

/** Everything at once, about one mark in eight words. */
export const DENSEST: Specimen = specimen(
  "dense",
  "Critics say the reckless plan “guts” aid and would ravage the struggling north. The vote is on Thursday. Its author, a rising star, claims it protects “the truly needy”.",
  [
    ["Critics", { kind: "source", relation: "critics" }],
    ["say", { kind: "cue", relation: "critics" }],
    ["the reckless plan “guts” aid", { kind: "content", relation: "critics" }],
    ["reckless", { kind: "loaded", voice: "indirect" }],
    ["guts", { kind: "loaded", voice: "direct" }],
    ["would ravage the struggling north", { kind: "claim" }],
    ["ravage", { kind: "loaded" }],
    ["struggling", { kind: "loaded", suggested: true }],
    ["Its author", { kind: "source", relation: "author" }],
    ["rising star", { kind: "loaded" }],
    ["claims", { kind: "cue", relation: "author" }],
    ["it protects “the truly needy”", { kind: "content", relation: "author" }],
    ["truly needy", { kind: "loaded", voice: "direct", suggested: true }],
  ],
);
