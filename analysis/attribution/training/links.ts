import { type Choice, fitChoices, keysOf } from "../../shared/linear/training/choice";
import type { Weights } from "../../shared/linear/weights";
import { linkOptions, type Option } from "../link-options";
import type { Range } from "../range";
import type { Read } from "./second";

const OPTIONS = { epochs: 8, rate: 0.02, decay: 1e-3, least: 3, rows: 15_000 };

/** The choices of linking in one example: right is what the coders brought together. */
export function linkChoices(second: Weights, { example, sheet, cueLevel }: Read): Choice[] {
  const coded = example.relations.filter(({ cue, content }) => cue.length > 0 && content.length > 0);
  const [sources, cues, contents] = [
    distinct(coded.flatMap(({ source }) => source.slice(0, 1))),
    distinct(coded.flatMap(({ cue }) => cue.slice(0, 1))),
    distinct(coded.flatMap(({ content }) => content)),
  ];
  const options = linkOptions(second, sheet, cueLevel, { sources, cues, contents });
  const cueOf = (content: Range): number => {
    const owner = coded.find((relation) => relation.content.some((range) => isSame(range, content)));
    return cues.findIndex((cue) => isSame(cue, owner?.cue[0]));
  };
  const sourceOf = (cue: Range): number | null => {
    const source = coded.find((relation) => isSame(cue, relation.cue[0]))?.source[0];
    return source ? sources.findIndex((range) => isSame(range, source)) : null;
  };
  return [
    ...options.contents.map((each, index) => choiceOf(each, cueOf(contents[index] as Range))),
    ...options.sources.map((each, index) => choiceOf(each, sourceOf(cues[index] as Range))),
  ].filter(({ right, options: { length } }) => right >= 0 && length > 1);
}

/** Fits linking: which of the nearest cues a content belongs to, and which of the nearest sources, or none, a cue has. */
export const fitLinks = (choices: readonly Choice[]): Weights => fitChoices(choices, OPTIONS);

const choiceOf = (options: readonly Option[], right: number | null): Choice => ({
  right: options.findIndex(({ index }) => index === right),
  options: options.map(({ features }) => keysOf(features)),
});

const isSame = (a: Range, b: Range | undefined): boolean => a[0] === b?.[0] && a[1] === b[1];

const distinct = (ranges: readonly Range[]): readonly Range[] => [
  ...new Map([...ranges].sort((a, b) => a[0] - b[0]).map((range) => [String(range), range])).values(),
];
