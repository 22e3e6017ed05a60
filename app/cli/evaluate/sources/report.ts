import type { Analyser } from "#analysis";
import { percentOr, row } from "../table";
import type { CodedSource, Form } from "./counts";

interface Count {
  readonly n: number;
  readonly of: number;
}

/** Of coded sources: how many were found, and of those how many are named and typed rightly. */
export interface SourceFigures {
  readonly found: Count;
  /** Right of all: named as the coder does, or left unnamed where the text names nobody. */
  readonly right: Count;
  /** Of the names that the program gives, the right ones. */
  readonly precision: Count;
  /** Of the sources that a coder could name, those named rightly. */
  readonly coverage: Count;
  readonly types: Count;
}

export interface SourceRecord {
  readonly analyser: Pick<Analyser, "version" | "lexicon">;
  readonly parts: readonly {
    readonly part: string;
    readonly texts: readonly string[];
    readonly all: SourceFigures;
    readonly forms: Readonly<Record<Form, SourceFigures>>;
  }[];
}

const FORMS: readonly Form[] = ["pronoun", "descriptor", "name"];

/** The record of what was counted, part by part in the order of their first texts. */
export function recordOf(
  counted: readonly {
    readonly text: string;
    readonly part: string;
    readonly sources: readonly CodedSource[];
  }[],
  { version, lexicon }: SourceRecord["analyser"],
): SourceRecord {
  const parts = [...new Set(counted.map(({ part }) => part))];
  return {
    analyser: { version, lexicon },
    parts: parts.map((part) => {
      const own = counted.filter((each) => each.part === part);
      const sources = own.flatMap((each) => each.sources);
      const of = (form: Form) => figuresOf(sources.filter((source) => source.form === form));
      return {
        part,
        texts: own.map(({ text }) => text),
        all: figuresOf(sources),
        forms: { pronoun: of("pronoun"), descriptor: of("descriptor"), name: of("name") },
      };
    }),
  };
}

function figuresOf(sources: readonly CodedSource[]): SourceFigures {
  const found = sources.flatMap(({ gold, found: own }) =>
    own ? [{ ...own, nameable: gold.name !== null }] : [],
  );
  const named = found.filter((each) => each.named);
  const nameable = found.filter((each) => each.nameable);
  const right = (of: readonly { readonly right: boolean }[]): Count => ({
    n: of.filter((each) => each.right).length,
    of: of.length,
  });
  return {
    found: { n: found.length, of: sources.length },
    right: right(found),
    precision: right(named),
    coverage: right(nameable),
    types: { n: found.filter(({ type }) => type).length, of: found.length },
  };
}

const line = (label: string, { n, of }: Count): string =>
  row(label, percentOr(of === 0 ? null : n / of), n, `of ${of}`);

const lines = ({ found, right, precision, coverage, types }: SourceFigures): readonly string[] => [
  line("found as sources", found),
  line("named or left unnamed rightly", right),
  line("names given that are right", precision),
  line("named rightly, of the nameable", coverage),
  line("type", types),
];

/** The figures as a table for people. */
export const reportOf = ({ analyser, parts }: SourceRecord): string =>
  [
    "Whom this program reads sources as, against coded sources",
    `analyser ${analyser.version} · lexicon ${analyser.lexicon.slice(0, 12)}`,
    "Figures are %, each with the number it counts, of how many; all but the first are of sources that were found.",
    ...parts.flatMap(({ part, texts, all, forms }) => [
      "",
      `${part}: ${texts.join(", ")}`,
      ...lines(all),
      ...FORMS.map((form) => line(`right: ${form}`, forms[form].right)),
    ]),
  ].join("\n");
