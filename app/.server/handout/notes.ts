import type { LoadedTerm } from "#analysis";
import { lexicon } from "#analysis";
import type { SheetText } from "../../components/handout/view";
import type { Item } from "../library";
import { listedIn } from "../present/terms";
import type { TextPassage } from "../present/thread-passages";

/** Voices as a pupil would say them. */
const VOICES: Readonly<Record<LoadedTerm["voice"], string>> = {
  unattributed: "no one is named",
  self: "the authors, as “we”",
  headline: "in the headline",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "a scare quote",
};

type Place = Pick<TextPassage, "paragraphs">;

const isIn = ({ paragraphs }: Place, { start, end }: { start: number; end: number }): boolean =>
  paragraphs.some(({ span }) => span.start <= start && end <= span.end);

/** The loaded terms of the word list in a passage. */
export const termsIn = ({ analysis }: Item, passage: Place): readonly LoadedTerm[] =>
  listedIn(analysis).filter(({ span }) => isIn(passage, span));

/** The attributions with cue words in a passage. */
const cuesIn = ({ analysis }: Item, passage: Place) =>
  analysis.attributions.filter(({ cue }) => cue?.spans[0] && isIn(passage, cue.spans[0]));

/** One note a judging word or saying word, in the order of the text; words that come again with the same note only once. */
export function notesOf(item: Item, passage: Place, lineAt: (offset: number) => number): SheetText["notes"] {
  const notes = [
    ...termsIn(item, passage).map(({ span, text, voice }) => ({
      start: span.start,
      words: text,
      about: `judges; ${VOICES[voice]} (line\u00a0${lineAt(span.start)})`,
    })),
    ...cuesIn(item, passage).flatMap(({ cue }) =>
      cue && cue.stance !== "neutral"
        ? [
            {
              start: cue.spans[0]?.start ?? 0,
              words: cue.text,
              about: `says, ${STANCES[cue.stance]} (line\u00a0${lineAt(cue.spans[0]?.start ?? 0)})`,
            },
          ]
        : [],
    ),
  ];
  return notes.sort((a, b) => a.start - b.start).map(({ words, about }) => ({ words, about }));
}

const STANCES = {
  neutral: "neutrally",
  distancing: "keeping a distance",
  endorsing: "taking it as so",
  condemning: "as a reproach",
  directive: "as a demand",
  attitude: "as a thought",
  intention: "as a wish or plan",
} as const;

/** Who says, by which words: "Ann Lee: said; that: declared". */
export const saidIn = (item: Item, passage: Place): string =>
  cuesIn(item, passage)
    .map(({ source, cue }) => `${source ? shortened(source.text) : "no one named"}: ${cue?.text}`)
    .join("; ") || "none found";

const LONGEST = 48;

/** The first words of a long name, without the comma behind it. */
function shortened(name: string): string {
  const words = name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
  return words.replace(/[\s,;:]+$/, "");
}

/** The judging words by voice: "draconian, bedrock (the authors, as “we”)". */
export function judgedIn(item: Item, passage: Place): string {
  const byVoice = new Map<string, string[]>();
  for (const { text, voice } of termsIn(item, passage))
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), `“${text}”`]);
  return (
    [...byVoice]
      .map(([voice, words]) => `${[...new Set(words)].join(", ")} (${VOICES[voice as LoadedTerm["voice"]]})`)
      .join("; ") || "none found"
  );
}

const NEUTRAL = new Map(lexicon.map(({ id, neutral }) => [id, neutral]));

/** Plainer words that the list gives for single terms: "regime: government, authorities". */
export const plainerIn = (item: Item, passage: Place): readonly string[] => {
  const found = termsIn(item, passage).flatMap(({ text, parts }) => {
    const neutral = parts.length === 1 ? NEUTRAL.get(parts[0]?.entry ?? "") : null;
    return neutral ? [`“${text.toLowerCase()}”: ${neutral}`] : [];
  });
  return [...new Set(found)];
};
