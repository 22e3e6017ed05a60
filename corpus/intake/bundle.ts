/** The file of a bundle that holds the corpus itself, and the one that says what the bundle is and comes first in it. */
export const CORPUS_FILE = "corpus.ndjson";
export const ABOUT_FILE = "analyser.json";

/** What `ABOUT_FILE` says it is, under "kind". */
export const BUNDLE_KIND = "parallax bundle";

/** Whether a file's first line, or its first bytes, begin a corpus as Parallax exports it. */
export const isBundle = (start: string): boolean => start.startsWith('{"kind":"parallax corpus"');

/** Whether the text of a file named `ABOUT_FILE` says that it is a bundle's. */
export function isAboutBundle(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly kind?: unknown } | null)?.kind === BUNDLE_KIND;
  } catch {
    return false;
  }
}

/** Where a corpus is met among documents: as such it cannot be taken in, and there is a way that can. */
export const bundleRefusal = (name: string): string =>
  `${name}: a whole corpus that Parallax exported; take the file in by itself, with: parallax import FILE`;
