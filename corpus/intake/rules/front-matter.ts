import type { Rule } from "../page";
import { readFrontMatter } from "../read/front-matter";

/** Metadata in YAML between two lines of hyphens, before the text begins. */
export const frontMatter: Rule = {
  name: "front-matter",
  reason: "metadata about the text, written before it in YAML",
  find: ({ text }) => {
    const found = readFrontMatter(text);
    return found ? [found.span] : [];
  },
};
