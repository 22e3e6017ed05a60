import { scoreOf, type Weights } from "../shared/linear/weights";
import { indicesWithin } from "../shared/spans";
import type { Reading, Span } from "../types";
import { cueLevels } from "./cue-levels";
import { type LooseParts, linkOptions, type Option } from "./link-options";
import { linkingWeights, models } from "./models";
import type { Range } from "./range";
import { type Sheet, sheetOf } from "./sheet";

/** Spans of each role in text order, not yet brought together. */
export interface Parts {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  readonly contents: readonly Span[];
}

/** Indices into the parts: one relation a cue. */
export interface Link {
  readonly cue: number;
  readonly source: number | null;
  readonly contents: readonly number[];
}

/** A cue without a content takes another's that is at most this much (in log-odds) less its own. */
const MOST_LOSS = 3;

/**
 * Brings sources, cues and contents that are known as spans together into relations: each content goes to the cue, and
 * each cue takes the source, that a log-linear model finds likeliest among the nearest; then a cue left without
 * content takes one that another cue can spare. Linear in the text.
 */
export function linkParts(
  reading: Pick<Reading, "document" | "tokens" | "quotations">,
  parts: Parts,
): readonly Link[] {
  const sheet = sheetOf(reading);
  const cueLevel = cueLevels(sheet.tokens);
  const options = linkOptions(models().second, sheet, cueLevel, rangesOf(sheet, parts));
  const weights = linkingWeights();
  const owners = shareOut(
    options.contents.map((each) => scored(weights, each)),
    parts.cues.length,
  );
  const links = options.sources.map((sources, cue) => ({
    cue,
    source: best(scored(weights, sources)),
    contents: [] as number[],
  }));
  owners.forEach((owner, content) => {
    if (owner !== null) links[owner]?.contents.push(content);
  });
  return links;
}

type Scores = ReadonlyMap<number | null, number>;

const scored = (weights: Weights, options: readonly Option[]): Scores =>
  new Map(options.map(({ index, features }) => [index, scoreOf(weights, features)]));

function best(scores: Scores): number | null {
  const [top] = [...scores].sort((a, b) => b[1] - a[1]);
  return top ? top[0] : null;
}

/** The cue of each content. */
function shareOut(contents: readonly Scores[], cues: number): readonly (number | null)[] {
  const owners = contents.map(best);
  const owned = new Array<number>(cues).fill(0);
  for (const owner of owners) if (owner !== null) owned[owner] = (owned[owner] as number) + 1;
  const claimed = claimsOf(contents, cues);
  for (let cue = 0; cue < cues; cue += 1) {
    if (owned[cue] !== 0) continue;
    let [content, least] = [-1, MOST_LOSS];
    for (const claim of claimed[cue] as number[]) {
      const [owner, scores] = [owners[claim] as number, contents[claim] as Scores];
      const loss = (scores.get(owner) as number) - (scores.get(cue) as number);
      if ((owned[owner] as number) > 1 && loss < least) [content, least] = [claim, loss];
    }
    if (content < 0) continue;
    const owner = owners[content] as number;
    owned[owner] = (owned[owner] as number) - 1;
    owned[cue] = 1;
    owners[content] = cue;
  }
  return owners;
}

/** For each cue the contents that it is among the nearest to. */
function claimsOf(contents: readonly Scores[], cues: number): readonly (readonly number[])[] {
  const claims = Array.from({ length: cues }, (): number[] => []);
  contents.forEach((scores, content) => {
    for (const cue of scores.keys()) if (cue !== null) claims[cue]?.push(content);
  });
  return claims;
}

function rangesOf({ tokens }: Sheet, parts: Parts): LooseParts {
  const rangeOf = ({ start, end }: Span): Range => {
    const [from, to] = indicesWithin(tokens, { start, end });
    return [from, Math.max(to, from + 1)];
  };
  return {
    sources: parts.sources.map(rangeOf),
    cues: parts.cues.map(rangeOf),
    contents: parts.contents.map(rangeOf),
  };
}
