import type { Stance, Voice } from "../types";
import { type Measure, rate, shareOfClaims, shareOfMarks, shareOfWords } from "./measure";

const voices: readonly (readonly [Voice, string, string])[] = [
  ["unattributed", "not attributed in the text", "No source is named for them in the text."],
  ["self", "authors as “we”", "The authors speak of themselves, as in an open letter."],
  ["headline", "headline", "They stand in the headline; measured only where the text prints one."],
  ["indirect", "reported", "A source is named for them, without quotation marks."],
  ["direct", "in quotation marks", "They stand inside someone's quoted speech."],
  ["scare", "scare quote", "They stand in quotation marks that keep a distance and quote no one."],
];

const stances: readonly (readonly [Stance, string, string])[] = [
  ["neutral", "neutral", "The cue only tells that it was said, as “said” does."],
  ["distancing", "distancing", "The cue leaves open whether it is so, as “claimed” does."],
  ["endorsing", "endorsing", "The cue takes it as so, as “pointed out” does."],
  ["condemning", "condemning", "The cue tells a reproach, as “condemned” does."],
  ["directive", "demanding", "The cue tells a demand or request, as “urged” does."],
  [
    "intention",
    "telling a wish or plan",
    "The cue tells what somebody wants or means to do, as “wants” does.",
  ],
  ["attitude", "telling a thought", "The cue tells what is thought, hoped or feared, as “believes” does."],
];

/** All measures but those of single categories, which depend on what a text holds. */
export const measures: readonly Measure[] = [
  {
    ...rate,
    id: "loaded",
    label: "Loaded terms",
    group: "Loaded terms",
    explanation:
      "Words and phrases of the word list that pass a judgement beyond what they denote, per 1,000 body words, in whosever voice. Higher means more of them; there is no right value, compare texts of one genre on one event.",
    select: { from: "loadedTerms", tier: "lexicon" },
  },
  {
    ...rate,
    id: "loaded.suggested",
    label: "Suggested terms",
    group: "Loaded terms",
    explanation:
      "Words in no list that the program suggests as loaded, as it learned from coded sentences, per 1,000 body words. Less sure than listed terms, and counted in no other number.",
    select: { from: "loadedTerms", tier: "suggested" },
  },
  ...voices.map(
    ([voice, label, meaning]): Measure => ({
      ...rate,
      id: `loaded.${voice}`,
      label: `Loaded terms: ${label}`,
      group: "Loaded terms by voice",
      explanation: `${meaning} Per 1,000 of all body words, so that the voices add up to the rate of all loaded terms.`,
      select: { from: "loadedTerms", tier: "lexicon", voice },
    }),
  ),
  {
    ...shareOfClaims,
    id: "claims.attributed",
    label: "Attributed claims",
    explanation:
      "Share of claims for which the text names someone as saying them. Higher means more sourcing.",
    select: { from: "claims", voice: "attributed" },
  },
  {
    ...shareOfClaims,
    id: "claims.unattributed",
    label: "Claims not attributed in the text",
    explanation:
      "Share of claims for which the text names no source. They may still come from a text that this one re-uses, so it does not say whose words they are.",
    select: { from: "claims", voice: "unattributed" },
  },
  {
    ...shareOfClaims,
    id: "claims.self",
    label: "Authors' own claims",
    explanation:
      "Share of claims in which the authors speak as “we”. High in letters and statements, where it is the form of the text.",
    select: { from: "claims", voice: "self" },
  },
  {
    ...shareOfClaims,
    id: "claims.hedged",
    label: "Hedged claims",
    explanation:
      "Share of claims put with reserve, such as “may” or “reportedly”. Higher means more reserve.",
    select: { from: "claims", hedged: true },
  },
  {
    ...shareOfClaims,
    id: "claims.evaluative",
    label: "Evaluative claims",
    explanation: "Share of claims that pass a judgement. Higher means more judging, in whosever voice.",
    select: { from: "claims", evaluative: true },
  },
  {
    ...shareOfWords,
    id: "words.attributed",
    label: "Words attributed to others",
    explanation:
      "Share of body words that someone other than the authors is said to have said. In US news articles nine in ten lie between 20 % and 79 % (PolNeAR, 1,008 articles); there is no reference for other genres.",
    select: { from: "attributions", others: true },
  },
  {
    ...shareOfWords,
    id: "words.quoted",
    label: "Words in quotation marks",
    explanation:
      "Share of body words inside quotation marks, titles and names apart. Higher means more quoting, which is not the same as more attributing.",
    select: { from: "quotations", kinds: ["direct", "fragment", "scare"] },
  },
  {
    ...shareOfMarks,
    id: "sources.vague",
    label: "Vague or missing sources",
    group: "Sourcing",
    explanation:
      "Share of attributions whose source is vague (“officials”, “it is said”) or not stated. Higher means harder to check.",
    select: { from: "attributions", vague: true },
    of: { from: "attributions" },
  },
  ...stances.map(
    ([stance, label, meaning]): Measure => ({
      ...shareOfMarks,
      id: `cues.${stance}`,
      label: `Cues: ${label}`,
      group: "Cues by stance",
      explanation: `${meaning} Share of all attributions with cue words; the stances add up to one.`,
      select: { from: "attributions", stance },
      of: { from: "attributions", cued: true },
    }),
  ),
  {
    ...shareOfMarks,
    id: "agency.absent",
    label: "Actions without a stated agent",
    group: "Agency",
    explanation:
      "Share of the marked actions whose sentence does not say who acted, as in “offices were raided”. Higher means that more is told without its doer.",
    select: { from: "agency", agent: "absent" },
    of: { from: "agency" },
  },
];
