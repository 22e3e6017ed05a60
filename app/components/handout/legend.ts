import { type Specimen, specimen } from "../grammar/specimen";

interface Sign {
  readonly label: string;
  readonly specimen: Specimen;
}

const loaded = (name: string, voice: "unattributed" | "indirect" | "direct") =>
  specimen(name, "harsh", [["harsh", { kind: "loaded", voice }]]);

/** The marks that a pencil draws, with their names for pupils; the words are made up. */
export const legend = (): readonly Sign[] => [
  { label: "thick line: the source", specimen: specimen("h-source", "Who", [["Who", { kind: "source" }]]) },
  { label: "dots: the saying word", specimen: specimen("h-cue", "said", [["said", { kind: "cue" }]]) },
  {
    label: "thin line: what is said",
    specimen: specimen("h-content", "what was said", [["what was said", { kind: "content" }]]),
  },
  { label: "shaded box: judging word, no one named", specimen: loaded("h-full", "unattributed") },
  { label: "half-shaded box: judging word, reported", specimen: loaded("h-half", "indirect") },
  { label: "empty box: judging word in quotation marks", specimen: loaded("h-empty", "direct") },
  { label: "bars: scare quote", specimen: specimen("h-scare", "“fair”", [["“fair”", { kind: "scare" }]]) },
  {
    label: "ring: no source; “we”: the authors",
    specimen: specimen("h-ring", "It is so.", [["It is so", { kind: "claim" }]]),
  },
];
