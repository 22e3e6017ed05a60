import type { Voice } from "../../../analysis/types";

/** A dot is drawn as full as the box of a loaded term: full, half, open. */
export const FILL: Readonly<Record<Voice, "full" | "half" | "open">> = {
  unattributed: "full",
  self: "full",
  headline: "full",
  indirect: "half",
  direct: "open",
  scare: "open",
};

/** One mention within a drawing of dots, its middle at `x` and `y` pixels. */
export function Dot({ voice, x, y }: { readonly voice: Voice; readonly x: number; readonly y: number }) {
  const fill = FILL[voice];
  return (
    <g>
      <circle cx={x} cy={y} r="4.5" data-fill={fill} />
      {fill === "half" && <path d={`M${x - 4.5} ${y}a4.5 4.5 0 0 0 9 0z`} data-fill="full" />}
    </g>
  );
}

/** One mention alone. */
export const VoiceDot = ({ voice }: { readonly voice: Voice }) => (
  <svg className="dots" width="11" height="11" aria-hidden="true">
    <Dot voice={voice} x={5.5} y={5.5} />
  </svg>
);
