import type { Voice } from "../../../analysis/types";
import { percent } from "./scale";
import type { UnitBox } from "./view";

/** Fullest first, as in the rows of boxes. */
const ORDER: readonly Voice[] = ["unattributed", "headline", "self", "indirect", "direct", "scare"];

/** Height of a bar in CSS pixels, and the part of it a "reported" segment is filled from below. */
const HEIGHT = 13;
const HALF = 0.43 * HEIGHT;

/** A segment of more than one in so many of the whole width has room for a word. */
const LONG_ENOUGH = 12;

/**
 * A row of many terms as one bar, listed ones first: its segments are filled and edged like the boxes; `longest` terms
 * take the whole width.
 */
export function UnitBar({
  boxes,
  longest,
}: {
  readonly boxes: readonly UnitBox[];
  readonly longest: number;
}) {
  const segments = [false, true].flatMap((suggested) =>
    ORDER.map((voice) => ({
      voice,
      suggested,
      count: boxes.filter((box) => box.suggested === suggested && box.voice === voice).length,
    })),
  );
  let before = 0;
  return (
    <svg className="unit-bar" width="100%" height={HEIGHT + 2} aria-hidden="true">
      {segments.map(({ voice, suggested, count }) => {
        const x = percent(before / longest);
        const width = percent(count / longest);
        before += count;
        const full = voice === "unattributed" || voice === "headline" || voice === "self";
        const filled = full ? HEIGHT : voice === "indirect" ? HALF : 0;
        return count === 0 ? null : (
          <g key={`${voice} ${suggested}`}>
            <rect className="bar-fill" x={x} y={1 + HEIGHT - filled} width={width} height={filled} />
            {voice === "headline" && <rect className="bar-cap" x={x} y={1} width={width} height={3} />}
            {voice === "self" && count * LONG_ENOUGH > longest && (
              <text className="bar-we" x={x} dx={4} y={HEIGHT - 2}>
                we
              </text>
            )}
            <rect
              className={suggested ? "bar-edge bar-suggested" : "bar-edge"}
              x={x}
              y={1}
              width={width}
              height={HEIGHT}
            />
          </g>
        );
      })}
    </svg>
  );
}
