import type { ViewMark } from "./view";

/** Deepest nesting of contents that is still drawn; what lies deeper is told by the card only. */
const DEEPEST_DRAWN = 1;

type Drawn = Pick<ViewMark, "kind" | "voice" | "claim" | "suggested" | "dismissed" | "depth">;

/** The classes that draw a mark, see styles/marks.css. */
export function markClass({ kind, voice, claim, suggested, dismissed, depth = 0 }: Drawn): string {
  const classes: (string | false | undefined)[] = (() => {
    switch (kind) {
      case "loaded":
        return [
          `box box-${voice ?? "unattributed"}`,
          suggested && "box-suggested",
          dismissed && "box-dismissed",
        ];
      case "scare":
        return ["box box-scare", suggested && "box-suggested", dismissed && "box-dismissed"];
      case "claim":
        return [`claim claim-${claim ?? "unattributed"}`, dismissed && "claim-dismissed"];
      case "content":
        if (dismissed) return ["content content-dismissed"];
        return ["content", depth > 0 && (depth > DEEPEST_DRAWN ? "content-deep" : `content-${depth}`)];
      default:
        return [kind];
    }
  })();
  return classes.filter(Boolean).join(" ");
}
