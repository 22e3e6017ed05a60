import type { Rule } from "../page";
import { byline, publicationLine } from "./byline";
import { byteOrderMark } from "./byte-order-mark";
import { dateline } from "./dateline";
import { form } from "./form";
import { frontMatter } from "./front-matter";
import { image } from "./image";
import { licence } from "./licence";
import { linkLine } from "./link-line";
import { emphasis, escapeMark, headingMark, horizontalRule, inlineLink } from "./markdown";
import { pageChrome } from "./page-chrome";
import { pressRelease } from "./press-release";
import { signOff } from "./sign-off";

/** The rules in the order in which they are applied: of two that claim the same characters, the earlier keeps them. */
export const rules: readonly Rule[] = [
  byteOrderMark,
  frontMatter,
  form,
  licence,
  image,
  linkLine,
  pageChrome,
  pressRelease,
  horizontalRule,
  signOff,
  byline,
  publicationLine,
  headingMark,
  dateline,
  emphasis,
  inlineLink,
  escapeMark,
];
