import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { analyse } from "../../analysis/index";
import { recordOf } from "../../app/cli/record";
import { intake } from "../../corpus/index";
import { anyText } from "../support/arbitrary";
import { breachesOf } from "./contract/breaches";
import { ARTICLE, objects, run, TIMEOUT } from "./program";

type Json = Record<string, unknown>;

/** Texts with what tends to break offsets, references and scores. */
const TEXTS: Readonly<Record<string, string>> = {
  article: ARTICLE,
  empty: "",
  blank: " \n\u00a0\r\n ",
  "one word": "Regime",
  "byte-order mark": `\ufeff${ARTICLE}`,
  "Windows line ends": ARTICLE.replaceAll(". ", ".\r\n\r\n"),
  "characters of two units": `😀𝔘 ${ARTICLE.replaceAll("The", "𝕋he 💥")}`,
  "lone surrogates": `\ud800 ${ARTICLE}\udc00`,
  "nested quotations": `“He told me ‘the regime is brutal’,” said Ann Lee, who said Bo Obi had said that “they lie”. ${ARTICLE}`,
  "marks that never close": `“The regime said the ‘groups were “terrorists. ${ARTICLE}`,
  "a letter": `Dear Minister,\n\nWe write to condemn the brutal raid. We demand that you act.\n\n${ARTICLE}\nSigned,\nAnn Lee`,
  "front matter": `---\ntitle: "A: B"\ngenre: report\ndate: 2024-05-25\n---\n\n${ARTICLE}`,
  "front matter that is no YAML": `---\ntitle: [a\n---\n\n${ARTICLE}`,
  Spanish:
    "El gobierno dijo el lunes que las organizaciones habían violado la ley. “Esto es un ataque brutal”, dijo Dana Reed, que dirige una de ellas.",
  "no spaces": "regime".repeat(2000),
  "one long sentence": `${"the brutal regime said that ".repeat(300)}it fell.`,
};

describe("the record keeps to its contract", { timeout: TIMEOUT }, () => {
  const found = new Map<string, Json>();
  beforeAll(async () => {
    const lines = Object.entries(TEXTS).map(([id, text]) => JSON.stringify({ id, text }));
    const { status, stdout, stderr } = await run(["analyse"], lines.join("\n"));
    expect([status, stderr]).toEqual([0, ""]);
    for (const record of objects(stdout)) found.set(record.id as string, record);
  }, TIMEOUT);

  test.each(Object.entries(TEXTS))("%s", (id, text) => {
    expect(breachesOf(found.get(id) as Json, text)).toEqual([]);
  });

  test("the documents of the corpus", async () => {
    const { stdout } = await run(["analyse", "corpus/documents"]);
    const records = objects(stdout);
    expect(records).toHaveLength(3);
    for (const record of records) expect(breachesOf(record, record.text as string)).toEqual([]);
  });

  test("any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = intake(text, { id: "a" });
        const record = JSON.parse(JSON.stringify(recordOf(analyse(document), document)));
        expect(breachesOf(record, text)).toEqual([]);
      }),
    );
  });
});

describe("the check of the contract finds a breach", () => {
  const text = TEXTS["nested quotations"] as string;
  const whole = intake(text, { id: "a" });
  const record = () => JSON.parse(JSON.stringify(recordOf(analyse(whole), whole)));
  const cases: [string, (record: ReturnType<typeof JSON.parse>) => void, RegExp][] = [
    [
      "a span one unit late",
      ({ loadedTerms: [term] }) => {
        term.span = term.span.map((at: number) => at + 1);
      },
      /^term l1\.text: /,
    ],
    [
      "a span beyond the text",
      ({ claims }) => {
        claims.at(-1).span[1] = text.length + 1;
      },
      /^claims.+no span/,
    ],
    [
      "an empty span",
      ({ naming: [first] }) => {
        first.span[1] = first.span[0];
      },
      /^naming\[0\]\.span/,
    ],
    [
      "an unknown kind",
      ({ quotations: [first] }) => {
        first.kind = "irony";
      },
      /^quotations\[0\]\.kind: is "irony"/,
    ],
    [
      "an id twice",
      ({ claims }) => {
        claims[1].id = claims[0].id;
      },
      /is taken/,
    ],
    [
      "a field that is left out",
      (one) => {
        delete one.outlet;
      },
      /^record\.outlet: is missing/,
    ],
    [
      "a reference to nothing",
      ({ attributions: [first] }) => {
        first.within = "a99";
      },
      /a99 is no attribution/,
    ],
    [
      "references in a circle",
      ({ attributions: [first] }) => {
        first.within = first.id;
      },
      /circle/,
    ],
    [
      "words of a source that stand elsewhere",
      ({ attributions }) => {
        attributions.find((one: Json) => one.source).source.text = "Eve";
      },
      /"Eve" is not/,
    ],
    [
      "a value that is not its share",
      ({ scores }) => {
        scores["claims.attributed"].value /= 2;
      },
      /^score claims\.attributed: .+ is not \d+ of/,
    ],
    [
      "an interval beside its value",
      ({ scores }) => {
        scores.loaded.interval = [0, 0.1];
      },
      /^score loaded: .+not within/,
    ],
    [
      "null without a reason",
      ({ scores }) => {
        scores.loaded = { ...scores.loaded, value: null, interval: null };
      },
      /without a reason/,
    ],
    [
      "another text",
      (one) => {
        one.text = `${text} `;
      },
      /^text: is not the text as given/,
    ],
  ];
  test.each(cases)("%s", (_case, spoil, problem) => {
    const spoilt = record();
    expect(breachesOf(spoilt, text)).toEqual([]);
    spoil(spoilt);
    expect(breachesOf(spoilt, text).join("\n")).toMatch(problem);
  });
});
