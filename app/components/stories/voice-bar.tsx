import type { Voice } from "../../../analysis/types";
import { UnitBar } from "../figures/unit-bar";
import { markClass } from "../marked-text/mark-class";
import type { VoiceCount } from "./view";

/** Most boxes a row holds; if one is longer, all rows are drawn as bars in the same fills. */
const MOST_BOXES = 24;

/** Loaded terms by voice as boxes, or as a bar in the same fills where they are many. The numbers stand beside it. */
export function VoiceBar({
  voices,
  longest,
}: {
  readonly voices: readonly VoiceCount[];
  /** Terms of the row that has most. */
  readonly longest: number;
}) {
  const boxes = voices.flatMap(({ voice, count }) =>
    Array.from({ length: count }, (_, at) => boxOf(voice, at)),
  );
  if (longest > MOST_BOXES) return <UnitBar boxes={boxes} longest={longest} />;
  return (
    <span className="units" aria-hidden="true">
      {boxes.map(({ voice, label }) => (
        <span key={label} className={`unit ${markClass({ kind: "loaded", voice })}`} />
      ))}
    </span>
  );
}

const boxOf = (voice: Voice, at: number) => ({ voice, suggested: false, href: "", label: `${voice} ${at}` });

/** Terms of a row. */
export const termsIn = (voices: readonly VoiceCount[]): number =>
  voices.reduce((all, { count }) => all + count, 0);
