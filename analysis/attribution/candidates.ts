import { scoreOf, type Weights } from "../shared/linear/weights";
import { anchorsIn } from "./anchors";
import { type Bounded, withBestBounds } from "./bounds";
import type { Candidate } from "./candidate";
import { type ConfidenceView, confidenceFeatures } from "./features/confidence";
import { speakersIn, windowView } from "./features/window-view";
import type { Models } from "./models";
import { holds, shared } from "./range";
import type { TokenScores } from "./scores";
import { readWindow } from "./second-reading";
import type { Sheet } from "./sheet";

/** A candidate with the probability that a coder would agree with it. */
export interface Rated extends Bounded {
  readonly confidence: number;
}

/** What all candidates of a text are read from. */
export interface CandidateView {
  readonly sheet: Sheet;
  readonly scores: TokenScores;
  readonly cueLevel: Uint8Array;
}

/** Reads the window of every word that may be a cue. */
export function candidatesIn(weights: Weights, view: CandidateView): readonly Candidate[] {
  const anchors = anchorsIn(view.sheet, view.scores, view.cueLevel);
  const base = { ...view, speakers: speakersIn(view.sheet, view.scores) };
  return anchors.flatMap((anchor) => readWindow(weights, windowView(base, anchors, anchor)) ?? []);
}

/** The candidates with their best bounds and their confidence. */
export function rated(
  models: Models,
  view: CandidateView,
  candidates: readonly Candidate[],
): readonly Rated[] {
  const bounded = candidates.map((candidate) =>
    withBestBounds(models.bounds, view.sheet, view.scores, candidate),
  );
  return confidenceViews(view, bounded).map((each) => ({
    ...each.candidate,
    confidence: 1 / (1 + Math.exp(-scoreOf(models.confidence, (sink) => confidenceFeatures(each, sink)))),
  }));
}

/** How far apart two candidates in text order can be and still claim the same words. */
const NEIGHBOURS = 12;

/** What the confidence of each candidate is read from; candidates in text order. */
export function confidenceViews(view: CandidateView, bounded: readonly Bounded[]): readonly ConfidenceView[] {
  return bounded.map((candidate, index) => ({ ...view, candidate, contested: isContested(bounded, index) }));
}

function isContested(bounded: readonly Bounded[], index: number): boolean {
  const candidate = bounded[index] as Bounded;
  const end = Math.min(bounded.length, index + NEIGHBOURS + 1);
  for (let at = Math.max(0, index - NEIGHBOURS); at < end; at += 1) {
    const other = bounded[at] as Bounded;
    if (other.likelihood > candidate.likelihood && claims(other, candidate)) return true;
  }
  return false;
}

/** Whether a candidate's content takes words of the other's content, or its cue. */
const claims = (one: Candidate, other: Candidate): boolean =>
  one.content.some(
    (range) => holds(range, other.anchor.at) || other.content.some((part) => shared(range, part) > 0),
  );
