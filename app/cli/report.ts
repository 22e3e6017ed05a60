import { type Analysis, type Attribution, categories, isRead, measuresOf } from "#analysis";
import { facts, number, quoted, scoreWords, voiceWords } from "./wording";

/** Groups of measures that a report leaves to the tables. */
const leftOut = ["Loaded terms by category", "Cues by stance"];

const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));

/** A readable report of one document: what it is, its scores with intervals, the passages they count. */
export function reportOf(analysis: Analysis): string {
  const { document, analyser, words } = analysis;
  const { id, title, outlet, genre, date } = document;
  return [
    `${id}: ${title ?? "no title stated"}`,
    facts(outlet, genre, date, `${number(words)} words`),
    `analyser ${analyser.version} · lexicon ${analyser.lexicon.slice(0, 12)} · text ${analyser.text.slice(0, 12)}`,
    "",
    ...(isRead(document)
      ? foundLines(analysis)
      : [`Not scored: language is “${document.language}”, and the analysis reads English.`]),
    ...section(
      "Set apart, not scored",
      document.boilerplate.map(
        ({ span, reason }) => `  ${place(span)} ${reason}: ${quoted(document.text, span, 60)}`,
      ),
    ),
  ].join("\n");
}

const foundLines = (analysis: Analysis): readonly string[] => [
  "Scores",
  ...scoreLines(analysis),
  ...section("Loaded terms", termLines(analysis)),
  ...section(
    "Said by someone",
    analysis.attributions.map((each) => attributionLine(each, analysis.document.text)),
  ),
  ...section("Claims not attributed in the text", claimLines(analysis)),
];

function scoreLines({ scores }: Analysis): readonly string[] {
  const shown = measuresOf([]).filter(({ group }) => !leftOut.includes(group));
  const column = Math.max(...shown.map(({ label }) => label.length));
  return shown.flatMap(({ id, label, unit }) => {
    const score = scores[id];
    return score ? [`  ${label.padEnd(column)}  ${scoreWords(score, unit)}`] : [];
  });
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? ["", `${title}: none found`] : ["", `${title} (${lines.length})`, ...lines];

const place = ({ start, end }: { start: number; end: number }): string => `[${start}, ${end}]`;

const termLines = ({ loadedTerms, document }: Analysis): readonly string[] =>
  loadedTerms.map(
    ({ span, category, voice }) =>
      `  ${place(span)} ${quoted(document.text, span)}, ${categoryNames.get(category) ?? category}, ${voiceWords[voice]}`,
  );

function attributionLine({ source, cue, content }: Attribution, text: string): string {
  const who = source ? (source.name ?? source.text) : "no source named";
  const said = content.spans.map((span) => quoted(text, span)).join(" ");
  const [first] = content.spans;
  return `  ${first ? place(first) : ""} ${[who, cue?.text].filter(Boolean).join(", ")}: ${said}`;
}

const claimLines = ({ claims, document }: Analysis): readonly string[] =>
  claims
    .filter(({ voice }) => voice === "unattributed")
    .map(({ span }) => `  ${place(span)} ${quoted(document.text, span)}`);
