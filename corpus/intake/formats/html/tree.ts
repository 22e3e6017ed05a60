/** What can be met on the way through a tree: an element is entered and left, its text stands between. */
export interface Visitor {
  /** Returns false where nothing within the element is to be visited. */
  readonly enter: (element: Element) => boolean;
  readonly text: (words: string, parent: Element) => void;
  readonly leave: (element: Element) => void;
}

const ELEMENT = 1;
const TEXT = 3;

/** Visits what is within an element in document order; however deep the nesting, the stack does not grow. */
export function walk(root: Element, { enter, text, leave }: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT) text((node as Text).data, node.parentNode as Element);
    else if (node.nodeType === ELEMENT && enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}

/** The tag's name in small letters. */
export const tagOf = (element: Element): string => element.localName.toLowerCase();

/** The elements above an element, the nearest first, itself included; no more than a page written by hand nests. */
export function* upFrom(element: Element | null): Generator<Element> {
  let at = element;
  for (let steps = 0; at && steps < DEEPEST; steps += 1) {
    yield at;
    at = at.parentElement;
  }
}

/** Pages of news nest some tens of elements; what is nested deeper is read, but not judged by what is around it. */
export const DEEPEST = 256;
