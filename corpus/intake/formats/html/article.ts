import { DEEPEST, tagOf, upFrom, walk } from "./tree";

/** More elements than a page of text has; Readability would take minutes over them. */
const MOST_ELEMENTS = 30_000;
const MARK = "data-parallax";

/** What Readability counts as the article: the elements whose own text it keeps, or why it was not asked. */
export type Article =
  | { readonly elements: ReadonlySet<Element> }
  | { readonly elements: null; readonly why: string };

/**
 * Asks Readability for the article of a page. It changes the tree that it reads, so it gets a second one of the same
 * source, in which each element bears its number.
 */
export async function articleOf(page: Document, parseCopy: () => Promise<Document>): Promise<Article> {
  const numbered = elementsIn(page);
  if (numbered.length > MOST_ELEMENTS) return { elements: null, why: "the page has too many elements" };
  if (numbered.some((element) => isDeep(element)))
    return { elements: null, why: "the page is nested too deep" };
  const copy = await parseCopy();
  for (const [index, element] of elementsIn(copy).entries()) element.setAttribute(MARK, String(index));
  const { Readability } = await import("@mozilla/readability");
  let content: Element | undefined;
  try {
    const reader = new Readability<Element>(copy, {
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    content = reader.parse()?.content ?? undefined;
  } catch (error) {
    return { elements: null, why: `Readability failed over it (${(error as Error).message})` };
  }
  if (!content) return { elements: null, why: "Readability found no article" };
  const elements = new Set<Element>();
  walk(content, {
    enter: () => true,
    text(words, parent) {
      if (words.trim() === "") return;
      for (const above of upFrom(parent)) {
        const number = above.getAttribute(MARK);
        const element = number === null ? undefined : numbered[Number(number)];
        if (element) {
          elements.add(element);
          return;
        }
      }
    },
    leave: () => undefined,
  });
  return { elements };
}

function elementsIn(page: Document): readonly Element[] {
  const elements: Element[] = [];
  walk(page.documentElement, {
    enter: (element) => {
      elements.push(element);
      return tagOf(element) !== "svg";
    },
    text: () => undefined,
    leave: () => undefined,
  });
  return elements;
}

function isDeep(element: Element): boolean {
  let steps = 0;
  if (element.firstElementChild) return false;
  for (const _ of upFrom(element)) steps += 1;
  return steps >= DEEPEST;
}
