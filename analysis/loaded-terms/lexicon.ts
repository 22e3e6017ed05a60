import { compile, type LexiconIndex } from "./candidates";
import type { Category, Entry, LexiconSource, WordSet } from "./entry";
import categoryData from "./lexicon/categories.json";
import crimeCondemnation from "./lexicon/crime-condemnation.json";
import dehumanising from "./lexicon/dehumanising.json";
import delegitimisingLabel from "./lexicon/delegitimising-label.json";
import euphemism from "./lexicon/euphemism.json";
import evaluative from "./lexicon/evaluative.json";
import factivePresupposition from "./lexicon/factive-presupposition.json";
import forceThreat from "./lexicon/force-threat.json";
import hedgeDoubt from "./lexicon/hedge-doubt.json";
import imputedMotive from "./lexicon/imputed-motive.json";
import intensifierAbsolute from "./lexicon/intensifier-absolute.json";
import loadedReportingVerb from "./lexicon/loaded-reporting-verb.json";
import metaphor from "./lexicon/metaphor.json";
import partisanNaming from "./lexicon/partisan-naming.json";
import praiseVirtue from "./lexicon/praise-virtue.json";
import setData from "./lexicon/sets.json";
import sourceData from "./lexicon/sources.json";
import terrorLabel from "./lexicon/terror-label.json";
import urgencyDirective from "./lexicon/urgency-directive.json";
import victimhood from "./lexicon/victimhood.json";

/** The kinds of loading, in the order in which the method page lists them. */
export const categories = categoryData as readonly Category[];

/** The publications that entries and categories cite. */
export const sources = sourceData as readonly LexiconSource[];

/** The named word lists that patterns and conditions use as `@id`. */
export const sets = setData as readonly WordSet[];

/** All entries, one file a category, in the order of the categories. */
export const lexicon = [
  ...evaluative,
  ...crimeCondemnation,
  ...delegitimisingLabel,
  ...terrorLabel,
  ...partisanNaming,
  ...dehumanising,
  ...euphemism,
  ...intensifierAbsolute,
  ...loadedReportingVerb,
  ...hedgeDoubt,
  ...factivePresupposition,
  ...forceThreat,
  ...victimhood,
  ...praiseVirtue,
  ...imputedMotive,
  ...metaphor,
  ...urgencyDirective,
] as readonly Entry[];

let index: LexiconIndex | undefined;

/** The lexicon ready to match, compiled on first use. */
export function lexiconIndex(): LexiconIndex {
  index ??= compile(lexicon, sets);
  return index;
}
