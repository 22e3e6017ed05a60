const LISTS = {
  genre: ["report", "analysis", "letter", "statement"],
  quotation: ["direct", "fragment", "scare", "name"],
  mode: ["direct", "indirect", "mixed", "floating"],
  source: ["person", "organisation", "collective", "document", "vague"],
  stance: ["neutral", "distancing", "endorsing", "condemning", "directive", "attitude", "intention"],
  claim: ["unattributed", "attributed", "self"],
  voice: ["unattributed", "self", "indirect", "direct", "scare", "headline"],
  tier: ["lexicon", "suggested"],
  agent: ["named", "elsewhere", "absent"],
} as const;

const isText = (value: unknown): value is string => typeof value === "string";
export const isFilled = (value: unknown): boolean => isText(value) && value !== "";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const isStrength = (value: unknown): boolean => value === 1 || value === 2 || value === 3;
const isDate = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
export const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isReasons = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isFilled);
const oneOf = (list: keyof typeof LISTS) => (value: unknown) =>
  (LISTS[list] as readonly unknown[]).includes(value);
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

/** What must hold of each field. */
export type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

/** What the contract says of each kind of mark, its spans apart. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  boilerplate: { reason: isText },
  sentences: { loaded: orNull(isShare) },
  quotations: { id: isFilled, kind: oneOf("quotation") },
  attributions: {
    id: isFilled,
    mode: oneOf("mode"),
    within: orNull(isFilled),
    confidence: isShare,
    because: isReasons,
  },
  claims: {
    id: isFilled,
    voice: oneOf("claim"),
    attribution: orNull(isFilled),
    hedged: isFlag,
    evaluative: isFlag,
    confidence: isShare,
    because: isReasons,
  },
  loadedTerms: {
    id: isFilled,
    text: isFilled,
    category: isFilled,
    voice: oneOf("voice"),
    strength: isStrength,
    tier: oneOf("tier"),
    entry: orNull(isFilled),
    score: isShare,
    because: isReasons,
  },
  naming: { id: isFilled, referent: isFilled, label: isFilled, voice: oneOf("voice") },
  agency: { id: isFilled, verb: isFilled, agent: oneOf("agent"), voice: oneOf("voice") },
};

/** Of what is known of the document. */
export const KNOWN: Shape = {
  id: isFilled,
  outlet: orNull(isFilled),
  title: orNull(isText),
  date: orNull(isDate),
  genre: orNull(oneOf("genre")),
  language: orNull(isFilled),
};
export const SOURCE: Shape = {
  text: isFilled,
  name: orNull(isFilled),
  type: oneOf("source"),
  self: isFlag,
};
export const CUE: Shape = { text: isFilled, lemma: isFilled, stance: oneOf("stance") };
