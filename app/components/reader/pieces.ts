/** Any piece of a mark in a text; the first piece bears the mark's id, the others what follows the `data-marks` of their text. */
export const PIECE = "[data-more], :is(mark, s, .source, .cue, .content, .claim, .passage)[id]";

/** The same of boxes only: they go before the lines that run through them. */
export const BOX_PIECE = "mark[data-more], mark[id]";

/** The link of a mark that has one. */
export const MARK_LINK = "mark > a";

/** The mark that a piece belongs to. */
export function markOf(piece: HTMLElement): string {
  const { more } = piece.dataset;
  if (more === undefined) return piece.id;
  return `${piece.closest<HTMLElement>("[data-marks]")?.dataset.marks ?? ""}${more}`;
}

/** The attribution relation of a mark that is drawn as a part of one: `a1` of `a1-source`. */
export const relationOf = (piece: HTMLElement): string | undefined =>
  piece.dataset.relation ?? /^(.+)-(?:source|cue|content)$/.exec(markOf(piece))?.[1];

/** All pieces of a mark. */
export function piecesOf(root: ParentNode, mark: string): readonly HTMLElement[] {
  const further = [...root.querySelectorAll<HTMLElement>("[data-marks]")].flatMap((text) => {
    const before = text.dataset.marks ?? "";
    if (!mark.startsWith(before)) return [];
    const more = CSS.escape(mark.slice(before.length));
    return [...text.querySelectorAll<HTMLElement>(`[data-more="${more}"]`)];
  });
  return [...root.querySelectorAll<HTMLElement>(`#${CSS.escape(mark)}`), ...further];
}

/** All pieces of all parts of an attribution relation. */
export const piecesOfRelation = (root: ParentNode, relation: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-relation="${CSS.escape(relation)}"]`),
  ...["source", "cue", "content"].flatMap((part) => piecesOf(root, `${relation}-${part}`)),
];

/** The piece at the target of an event: a box goes before the lines that run through it. */
export const pieceAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>(BOX_PIECE) ?? target.closest<HTMLElement>(PIECE))
    : null;
