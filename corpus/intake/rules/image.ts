import data from "../data/image.json";
import { lineRule } from "../page";

const PLACEHOLDERS = new Set(data.map(({ text }) => text));
const LONGEST = 300;
const MARKDOWN_IMAGE = /^!\[[^\]\n]*\]\([^)\n]*\)$/;
/** "(Photo by …)", "[Photo: …]", "Photo: …/Agency", "… /Getty Images". */
const CREDIT = /^[([]?(?:photo(?:graph)?|image|picture|file photo|video)s?(?: credit| courtesy| by|:)/i;
const AGENCY_CREDIT = /[/|(] ?(?:getty images|ap|afp|epa|reuters)(?: photo)?[)\]]?$/i;

/** A line that stands for a picture or credits one. */
export const image = lineRule("image", "stands where a picture was, or credits it", ({ text }) => {
  if (text.length > LONGEST) return false;
  if (PLACEHOLDERS.has(text.toLowerCase().replace(/\.$/, "")) || MARKDOWN_IMAGE.test(text)) return true;
  return text.length <= 120 && !text.endsWith(".") && (CREDIT.test(text) || AGENCY_CREDIT.test(text));
});
