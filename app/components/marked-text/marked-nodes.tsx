import { markClass } from "./mark-class";
import type { MarkNode, Node } from "./nest";
import type { ViewMark } from "./view";

/** How a text is being read: which mark is open, which marks an opened number counts, whether marks are read aloud. */
export interface ReadingState {
  /** Id of the mark whose card is open. */
  readonly open?: string | null | undefined;
  /** Ids of the marks (or relations) an opened number counts; the others are dimmed. Null: none is open. */
  readonly counted?: ReadonlySet<string> | null | undefined;
  /** Put hidden words before each mark for screen readers. */
  readonly aloud?: boolean | undefined;
  /** Address of a mark up to its id; null where marks lead nowhere, as in the key. */
  readonly hrefBefore: string | null;
  /** What the ids of all marks begin with: further pieces of a mark name it without that. */
  readonly idBefore?: string | undefined;
  /** An excerpt beside the text itself: its marks lead to the text and carry no id of their own. */
  readonly excerpt?: boolean | undefined;
}

/** Text with its marks. `linked` is true inside a link, where no second link may stand. */
export function MarkedNodes({
  nodes,
  state,
  linked = false,
}: {
  readonly nodes: readonly Node[];
  readonly state: ReadingState;
  readonly linked?: boolean;
}) {
  return nodes.map((node) =>
    typeof node === "string" ? (
      node
    ) : (
      <Marked key={`${node.mark.id} ${node.start}`} node={node} state={state} linked={linked} />
    ),
  );
}

/** Whether the id of a mark tells its relation, as `a1-source` does: then it need not be said again. */
const isNamedByPart = ({ id, kind, relation }: ViewMark): boolean => id === `${relation}-${kind}`;

/** One piece of a mark: areas and struck-out text as their own elements, lines and points as spans. */
function Marked({
  node: { mark, first, cut, nodes },
  state,
  linked,
}: {
  readonly node: MarkNode;
  readonly state: ReadingState;
  readonly linked: boolean;
}) {
  const { counted, open, aloud, hrefBefore, excerpt, idBefore = "" } = state;
  const isArea = mark.kind === "loaded" || mark.kind === "scare";
  const isLink = hrefBefore !== null && isArea && first && !linked;
  const dim =
    counted && mark.kind !== "boilerplate" && !counted.has(mark.id) && !counted.has(mark.relation ?? "");
  const Tag = isArea ? "mark" : mark.kind === "boilerplate" ? "s" : "span";
  const words = aloud && first && mark.label ? <span className="sr-only">{mark.label}: </span> : null;
  const inner = <MarkedNodes nodes={nodes} state={state} linked={linked || isLink} />;
  return (
    <Tag
      id={first && !excerpt ? mark.id : undefined}
      className={`${markClass(mark)}${dim ? " is-dim" : ""}${open === mark.id ? " is-open" : ""}`}
      data-more={first ? undefined : mark.id.slice(idBefore.length)}
      data-relation={excerpt || isNamedByPart(mark) ? undefined : mark.relation}
      data-cut={isArea && cut ? cut : undefined}
      title={mark.kind === "boilerplate" ? mark.label : undefined}
    >
      {isLink ? (
        <a href={`${hrefBefore}${mark.id}#${mark.id}`}>
          {words}
          {inner}
        </a>
      ) : (
        <>
          {words}
          {inner}
        </>
      )}
    </Tag>
  );
}
