import type { Line } from "../view";

/** One line of prose with its links. */
export function Prose({ line }: { readonly line: Line }) {
  if (typeof line === "string") return line;
  return line.map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <a key={part.href + part.text} href={part.href}>
        {part.text}
      </a>
    ),
  );
}
