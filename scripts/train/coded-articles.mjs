import { exampleOf } from "../../analysis/attribution/training/index.ts";
import { normalise } from "../../analysis/normalise/index.ts";
import { quotations } from "../../analysis/quotations/index.ts";
import { segment } from "../../analysis/segment/index.ts";
import { tag } from "../../analysis/tag/index.ts";
import { goldFolder, goldTexts, marksOf } from "../../app/cli/evaluate/gold-texts.ts";
import { readStandoff } from "../../app/cli/evaluate/standoff.ts";

/**
 * The coded articles of a folder of PolNeAR's form, read as the analysis reads them, in file-name order.
 * @param {string} folder
 */
export function codedArticles(folder) {
  const { texts, problems } = goldTexts(goldFolder(folder, "polnear"));
  for (const problem of problems) console.error(`train: ${problem}`);
  return texts.map((gold) => {
    const document = gold.document();
    const { relations, discarded } = readStandoff(marksOf(gold), document.text, gold.path);
    const clean = normalise(document.text, document.boilerplate);
    const { paragraphs, sentences } = segment({ document, clean });
    const base = { document, clean, paragraphs, sentences, tokens: tag({ clean, sentences }) };
    return exampleOf(gold.name, { ...base, quotations: quotations(base) }, relations, discarded);
  });
}
