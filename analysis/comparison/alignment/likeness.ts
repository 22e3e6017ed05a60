import { dayOf } from "../../shared/calendar";
import type { Evidence } from "./evidence";
import type { Figure } from "./figures";

/** What the dates of two documents say of their telling of one event. */
export type Nearness = "near" | "far" | "unknown";

/** Days up to which documents may tell of one event, and from which on they hardly do. */
const days = { near: 7, far: 30 };

export function nearness(a: string | null, b: string | null): Nearness {
  const [own, other] = [dayOf(a), dayOf(b)];
  if (own === null || other === null) return "unknown";
  const apart = Math.abs(own - other);
  if (apart <= days.near) return "near";
  return apart > days.far ? "far" : "unknown";
}

/**
 * Weights of a logistic model: learned from the development part of corpus/gold/alignment, then rounded, so that none
 * says more than so few examples can. Each kind of evidence counts up to `most`; that the speaker is the same, by what both say of anything.
 */
const weights = {
  none: -7,
  content: { each: 1.5, most: 3 },
  named: { each: 1, most: 2.5 },
  share: { each: 5.5, most: 1 },
  contentShare: { each: 4, most: 1 },
  quoted: { each: 1, most: 4 },
  whole: 2.5,
  plain: { each: 0.4, most: 5 },
  figures: { each: 3.5, most: 1.5 },
  list: 3,
  figuresDiffer: -0.5,
  sameSpeaker: { each: 0.6, most: 1 },
  otherSpeakers: -0.5,
  leads: 1.5,
  near: 1.8,
  unknown: -0.5,
  far: -2.5,
};

/** From this many shared names on the two passages give a list. */
export const list = 4;

/** What a figure that both give weighs: the larger or the more fully stated, the less by chance. */
export function worth([own, other]: readonly [Figure, Figure]): number {
  const unit = own.unit !== null && own.unit === other.unit;
  if (own.value !== other.value) return 0.7;
  if (own.year) return 0.6;
  if (own.value <= 12) return unit ? 0.5 : 0.1;
  return unit || own.value > 100 ? 1.3 : 0.8;
}

const upTo = ({ each, most }: { readonly each: number; readonly most: number }, amount: number): number =>
  each * Math.min(amount, most);

/** The more sentences there are than in the documents that the weights were learned from, the more are alike by chance. */
const chance = { sentences: 16, each: 0.8 };

/** What two passages are to each other, before their words are looked at. */
export interface Setting {
  readonly near: Nearness;
  /** Sentences of the longer one. */
  readonly sentences: number;
  /** Both passages are of the first sentences, and the documents near in time. */
  readonly leads: boolean;
}

/** How likely an editor is to say that the two passages tell of the same thing, from 0 to 1. */
export function likeness(evidence: Evidence, { near, sentences, leads }: Setting): number {
  const sum =
    weights.none +
    upTo(weights.content, evidence.content) +
    upTo(weights.named, evidence.named) +
    upTo(weights.share, evidence.share) +
    upTo(weights.contentShare, evidence.contentShare) +
    upTo(weights.quoted, evidence.quoted?.weight ?? 0) +
    (evidence.whole ? weights.whole : 0) +
    upTo(weights.plain, evidence.plain?.weight ?? 0) +
    upTo(
      weights.figures,
      evidence.figures.reduce((all, pair) => all + worth(pair), 0),
    ) +
    (evidence.names.length >= list ? weights.list : 0) +
    (evidence.differ ? weights.figuresDiffer : 0) +
    (evidence.speakers === "same" ? upTo(weights.sameSpeaker, evidence.content) : 0) +
    (evidence.speakers === "different" ? weights.otherSpeakers : 0) +
    (leads ? weights.leads : 0) +
    weights[near] -
    chance.each * Math.log(Math.max(1, sentences / chance.sentences));
  return 1 / (1 + Math.exp(-sum));
}
