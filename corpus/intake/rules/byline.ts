import { MONTH_DATE } from "../dates";
import { type Line, lineRule, type Page, type Rule } from "../page";

/** A byline stands among the first lines. */
const FIRST_LINES = 8;
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const BYLINE = new RegExp(`^(?:By|BY)\\s+${NAME}(?:(?:,? and | for |, | \\| | )${NAME}){1,9}$`, "u");
const PUBLICATION = new RegExp(
  `^(?:(?:first |last )?(?:published|posted|updated|modified|issued|date)(?: on| at)?:?\\s+)?(?:\\p{L}{3,9}, )?${MONTH_DATE}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?$`,
  "iu",
);

/** "By Jane Doe": who wrote it. The very first line is left alone: it may be a headline. */
export const byline: Rule = {
  name: "byline",
  reason: "names who wrote the text",
  find: (page) =>
    firstLines(page)
      .slice(1)
      .filter(({ text }) => text.length <= 120 && BYLINE.test(text))
      .map(({ span }) => span),
};

/** "Published on May 25, 2024": a line that holds nothing but a date. */
export const publicationLine: Rule = lineRule(
  "publication-date",
  "says when the text was published",
  ({ text }) => text.length <= 80 && PUBLICATION.test(text),
);

const firstLines = ({ lines, isSetApart }: Page): readonly Line[] => {
  const found: Line[] = [];
  for (const line of lines) {
    if (found.length === FIRST_LINES) break;
    if (!isSetApart(line.span)) found.push(line);
  }
  return found;
};
