import { type Specimen, specimen } from "../grammar/specimen";

interface KeySign {
  readonly label: string;
  readonly specimen: Specimen;
}

/** The signs of the key, as one sentence in parts; the words are made up. */
export const keySigns = (): readonly KeySign[] => [
  { label: "source", specimen: specimen("key-source", "The group", [["The group", { kind: "source" }]]) },
  { label: "cue", specimen: specimen("key-cue", "said", [["said", { kind: "cue" }]]) },
  {
    label: "content: a loaded term quoted, one reported",
    specimen: specimen("key-content", "the plan is a “giveaway” that guts aid;", [
      ["the plan is a “giveaway” that guts aid", { kind: "content" }],
      ["giveaway", { kind: "loaded", voice: "direct" }],
      ["guts", { kind: "loaded", voice: "indirect" }],
    ]),
  },
  {
    label: "loaded, not attributed",
    specimen: specimen("key-full", "a lavish plan,", [["lavish", { kind: "loaded", voice: "unattributed" }]]),
  },
  {
    label: "suggested",
    specimen: specimen("key-suggested", "a vocal critic", [
      ["vocal", { kind: "loaded", voice: "unattributed", suggested: true }],
    ]),
  },
  {
    label: "scare quote",
    specimen: specimen("key-scare", "a “reform”", [["“reform”", { kind: "scare" }]]),
  },
  {
    label: "no source",
    specimen: specimen("key-ring", "It will pass.", [["It will pass", { kind: "claim" }]]),
  },
];
