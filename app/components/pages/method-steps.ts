/** How a text is read, step by step, in the order of the pipeline. */
export const STEPS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "Intake",
    text: "Page furniture, licence lines, form fields and datelines are set apart by the rules below. They stay visible, struck out, and can be put back. Where nobody gave the language, it is told from the words and letters of the text.",
  },
  {
    name: "Language",
    text: "Only English is scored. A text in another language is divided into paragraphs, shown with its language, and goes no further: no mark, no score, no pairing. A text whose language was not told is scored as English, and its page says so.",
  },
  {
    name: "Normalise",
    text: "Quotation marks, spaces and dashes are made uniform for reading. The text itself is never changed: everything found is a span of the original.",
  },
  {
    name: "Segment",
    text: "Paragraphs and sentences of the body. A long paragraph is cut at a sentence end so that it can be read and cited.",
  },
  { name: "Tag", text: "Words with part of speech and dictionary form, by wink-nlp’s English model." },
  {
    name: "Quotations",
    text: "Stretches between quotation marks: direct speech, fragments, names and titles, scare quotes. A mark that never closes costs one passage, not the document.",
  },
  {
    name: "Attribution",
    text: "Source, cue and content: who is said, by which words, to have said what. Linear models learned from human coders read around every possible cue; layout rules add speakers behind a dash and speakers’ labels; relations may be nested. Each says why, and how often coders agree with relations like it.",
  },
  {
    name: "Voice",
    text: "Every word stands in one voice: not attributed, authors as “we” (letters and statements), headline, reported, in quotation marks, scare quote.",
  },
  {
    name: "Loaded terms",
    text: "Words and phrases of the word list below, where their conditions hold; the longest match counts. Words in no list that a linear model, learned from coded sentences, finds likely to be marked are suggested. Neighbours that make one phrase are one term; none overlap. Each stands in a voice.",
  },
  {
    name: "Claims",
    text: "Assertive clauses: attributed, not attributed in the text, or the authors’ own. Questions, commands and headlines are none.",
  },
  {
    name: "Naming and agency",
    text: "What one referent is called, and whether the text names who did what was done.",
  },
  {
    name: "Scores",
    text: "Counts, rates per 1,000 body words and shares, each with denominator, 95\u202f% interval and the marks it counts.",
  },
  {
    name: "Comparison",
    text: "Passages paired by rare shared names, numbers and quoted words; never by the shared topic alone.",
  },
];

/** What the numbers cannot say. */
export const LIMITS: readonly string[] = [
  "“Not attributed in the text” does not say whose words they are. Two of the three sample texts share passages with texts published elsewhere without saying so.",
  "With one document an outlet, every number is about the document. Genre, date and event of the three samples differ, so their rates do not rank anyone.",
  "A word list finds what is listed; suggestions go further and are less sure. Both miss irony, images, selection and omission, and mark some words that are plain in their place.",
  "Whether a reported word is the source’s or the reporting text’s often cannot be told from the text; “reported” says only that a source is named.",
  "Attribution was learned from US campaign news of 2015 and 2016, claims follow rules for English news prose; see the measured agreement above.",
  "A letter’s voice is its signatories’; its rate of loaded terms is not comparable to a report’s.",
  "There is no single bias score and no left or right, by design: neither helps readers to judge a sentence, and both hide the evidence.",
];
