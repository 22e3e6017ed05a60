import type { Attribution, Claim, LoadedTerm, Span } from "./types";

/** Marks that a reader can dismiss. */
export type Dismissable = LoadedTerm | Claim | Attribution;

/** Where a mark stands; an attribution, drawn in parts, where its content does. */
function spanOf(mark: { readonly span: Span } | Pick<Attribution, "content">): Span {
  if ("span" in mark) return mark.span;
  const { spans } = mark.content;
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/**
 * Where a mark stands, as `l345-353` (a loaded term), `c12-80` (a claim) or `a12-80` (an attribution, by its content):
 * UTF-16 offsets into the text, which never changes, so that it means the same mark to any analyser, or none.
 */
export function placeOf(mark: { readonly id: string } & Parameters<typeof spanOf>[0]): string {
  const { start, end } = spanOf(mark);
  return `${mark.id.charAt(0)}${start}-${end}`;
}

/** The attributions that are left; those that stood within a dismissed one stand within what that one stood in. */
export function attributionsWithout(
  attributions: readonly Attribution[],
  places: ReadonlySet<string>,
): readonly Attribution[] {
  const gone = new Map(
    attributions.filter((one) => places.has(placeOf(one))).map(({ id, within }) => [id, within]),
  );
  if (gone.size === 0) return attributions;
  const outside = (id: string | null): string | null =>
    id !== null && gone.has(id) ? outside(gone.get(id) ?? null) : id;
  return attributions
    .filter(({ id }) => !gone.has(id))
    .map((one) => ({ ...one, within: outside(one.within) }));
}
