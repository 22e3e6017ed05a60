import { edition, type Measure, measuresOf, methods } from "#analysis";
import { ABOUT_FILE, BUNDLE_KIND } from "#corpus/store";
import type { BundleTable } from "./table";

const measureRecord = ({ id, label, unit, method, explanation }: Measure) => ({
  ...{ id, label, unit },
  interval: methods[method].name,
  meaning: explanation,
});

/** What made the zip and what its tables hold, as JSON; nothing in it changes from day to day. */
export const aboutFile = (tables: readonly BundleTable[]) => ({
  name: ABOUT_FILE,
  text: [
    `${JSON.stringify(
      {
        kind: BUNDLE_KIND,
        program: "Parallax",
        ...edition(),
        tables: tables.map(({ file, about, columns }) => ({ file, about, columns })),
        measures: measuresOf([]).map(measureRecord),
      },
      null,
      1,
    )}\n`,
  ],
});
