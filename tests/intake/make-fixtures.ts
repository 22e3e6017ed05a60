import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docx, odt, p, r } from "./make/office";
import { locked, pdf, scan } from "./make/pdf";

/**
 * Writes the fixtures that no text editor writes: `npx tsx tests/intake/make-fixtures.ts`. The pages and texts beside
 * them are written by hand. All words are our own.
 */
const FOLDER = join(import.meta.dirname, "fixtures");

/** Bytes of windows-1252 beyond Latin-1. */
const HIGH: Readonly<Record<string, number>> = {
  "€": 0x80,
  "…": 0x85,
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "–": 0x96,
  "—": 0x97,
  "™": 0x99,
  œ: 0x9c,
};
const latin = (words: string): Uint8Array =>
  Uint8Array.from([...words].map((letter) => HIGH[letter] ?? letter.charCodeAt(0)));
const utf16 = (words: string, swapped = false): Uint8Array => {
  const bytes = Buffer.from(words, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};
/** UTF-8 read as windows-1252. */
const asLatin = (words: string): string =>
  Buffer.from(words, "utf8")
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (control) => {
      const found = Object.entries(HIGH).find(([, byte]) => byte === control.charCodeAt(0));
      return found?.[0] ?? control;
    });

const STRIKE =
  "The bakers’ strike in Sarn ended on Monday.\r\n\r\n“We have bread again,” the mayor said – and smiled.\r\n\r\nThe bakers’ guild called the offer “a café price”.\r\n";
const page = (head: string, words: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>Bakers end strike</title></head><body><nav>Sarn Mirror sections</nav><h1>Bakers end strike</h1>${words
    .trim()
    .split(/\r\n\r\n/)
    .map((line) => `<p>${line}</p>`)
    .join("")}<footer>Sarn Mirror, daily</footer></body></html>`;

const note = (kind: "footnote" | "endnote", id: number, words: string): string =>
  `<w:${kind} w:id="${id}">${p(words)}</w:${kind}>`;
const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

const FILES: Readonly<Record<string, Uint8Array | Promise<Uint8Array>>> = {
  "windows-1252.txt": latin(STRIKE),
  "utf-16-le.txt": utf16(`\ufeff${STRIKE}`),
  "utf-16-be.txt": utf16(`\ufeff${STRIKE}`, true),
  "utf-16-unmarked.txt": utf16(STRIKE),
  "mojibake.txt": Buffer.from(asLatin(STRIKE)),
  "control-quotes.txt": Buffer.from(
    STRIKE.replace(/“/g, "\u0093").replace(/”/g, "\u0094").replace(/’/g, "\u0092"),
  ),
  "windows-1252.html": latin(
    page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', STRIKE),
  ),
  "utf-16.html": utf16(`\ufeff${page("", STRIKE)}`),
  "mojibake.html": Buffer.from(asLatin(page('<meta charset="utf-8">', STRIKE))),

  "statement.docx": docx(
    [
      p("Statement on the border crossing", "Title"),
      p("The crossing at Hoy has been shut since Friday."),
      p(`${r("The order was signed by one man")}${reference("footnote", 1)}${r(", and nobody was told.")}`),
      p("“It is a wall made of paper,” said Ada Krol."),
    ].join(""),
    {
      footnotes: note("footnote", 1, "The order has the number 12 of this year."),
      header1: p("Draft for the committee"),
      footer1: p("Circle of Young Lawyers"),
      core: "<dc:title>Statement on the border crossing</dc:title><dc:creator>Ada Krol</dc:creator><dcterms:created>2024-02-03T10:00:00Z</dcterms:created><dc:language>en-GB</dc:language>",
    },
  ),
  "tracked-changes.docx": docx(
    [
      p(
        `${r("The council ")}<w:del w:id="1" w:author="x"><w:r><w:delText>ignored</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${r("heard")}</w:ins>${r(" the residents on Tuesday.")}`,
      ),
      p(
        `<w:commentRangeStart w:id="0"/>${r("It will vote in June.")}<w:commentRangeEnd w:id="0"/>${reference("comment", 0)}`,
      ),
    ].join(""),
    {
      comments: `<w:comment w:id="0" w:author="Editor" w:initials="E">${p("Is the date certain?")}</w:comment>`,
    },
  ),
  "table-list.docx": docx(
    [
      p("Prices at the harbour", "Heading1"),
      p("Fish has become dearer since the quota was cut."),
      `<w:tbl><w:tr><w:tc>${p("Cod")}</w:tc><w:tc>${p("14 crowns")}</w:tc></w:tr><w:tr><w:tc>${p("Herring")}</w:tc><w:tc>${p("3 crowns")}</w:tc></w:tr></w:tbl>`,
      p("The harbour office does not expect prices to fall."),
    ].join(""),
  ),
  "endnotes.docx": docx(
    [
      p(`${r("The treaty was never printed")}${reference("endnote", 1)}${r(".")}`),
      p("Its first article promises peace; its last one forbids fishing."),
    ].join(""),
    { endnotes: note("endnote", 1, "Archive of Ostmouth, box 9.") },
  ),

  "notes.odt": odt(
    `<text:h text:outline-level="1">Judges take the train</text:h><text:p>The court of Hoy<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>It was founded in 1911.</text:p></text:note-body></text:note> will sit in Stone from May.</text:p><text:p>“Justice<text:s/>travels <text:span>second class</text:span>,” a clerk said.<office:annotation><dc:creator>Editor</dc:creator><dc:date>2024-01-01</dc:date><text:p>Who is this clerk?</text:p></office:annotation></text:p>`,
    "<dc:title>Judges take the train</dc:title><meta:initial-creator>Ben Sato</meta:initial-creator>",
    "<text:p>Court notes, spring issue</text:p>",
  ),
  "tracked.odt": odt(
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>A deleted sentence.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The bridge will open on time.</text:p><text:list><text:list-item><text:p>Tolls rise in March.</text:p></text:list-item><text:list-item><text:p>Bicycles go free.</text:p></text:list-item></text:list>`,
  ),

  "unicode.rtf": latin(
    String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss Arial;}}{\info{\title Teachers and the tide}{\author Noor Abt}}{\header\pard Hill Herald proofs\par}\f0\pard The school on \u321?uk island closed on Monday.\par ` +
      String.raw`\'93The tide does not read timetables,\'94 the head teacher said \emdash  and left.\par \ldblquote We will teach on the boat,\rdblquote  said Mr.\~Abt.{\super\chftn}{\footnote\pard {\super\chftn} The boat has forty seats.}\par Caf\'e9 owners {\b protested}.\par}`,
  ),
  "encapsulated.rtf": latin(
    String.raw`{\rtf1\ansi\ansicpg1252\uc0{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\colortbl;\red0\green0\blue0;}{\*\generator Word 12;}{\stylesheet{\s0 Normal;}}\pard\f0 A reporter was stopped at the border of Umland.{\v hidden words}\par{\f1 \'cc\'e8\'f0} was written on her bag, she said.\par{\pict\pngblip 89504e47}The guards gave no reason.\par}`,
  ),

  "one-column.pdf": pdf(
    [
      { page: 1, x: 60, y: 770, size: 18, lines: ["Minister denies knowing of the list"] },
      {
        page: 1,
        x: 60,
        y: 730,
        lines: [
          "The minister of the interior told parliament on Tuesday that he had never seen the list of report-",
          "ers whose telephones were tapped, although his name stands on the order that began the oper-",
          "ation. “I sign forty papers a day,” he said.",
          "\tMembers of the opposition laughed. A well-known lawyer, who asked not to be named, said that the",
          "order had been on his desk for a week. The list is longer than was known.",
        ],
      },
    ],
    { title: "Minister denies knowing of the list", author: "Hal Brook" },
  ),
  "two-columns.pdf": pdf(
    [
      { page: 1, x: 60, y: 770, size: 20, lines: ["The long quarrel over the salt road"] },
      {
        page: 1,
        x: 60,
        y: 720,
        lines: [
          "The salt road has been shut for two",
          "years, and each side says that the oth-",
          "er shut it. Traders in Sarn have lost",
          "half their income, the guild of carriers",
          "says. Nobody has counted the losses",
          "of those who live along the road.",
          "\tThe quarrel began with a gate. The",
          "province of Umland built it in spring",
          "and called it a “health measure”. The",
          "neighbours called it a blockade, and",
          "they answered with a gate of their",
        ],
      },
      {
        page: 1,
        x: 320,
        y: 720,
        lines: [
          "own. Since then, the two gates have",
          "faced each other across forty metres",
          "of gravel, with a guard at each.",
          "\t“We say good morning,” said one",
          "guard, who did not give his name. “We",
          "have nothing against each other.”",
          "\tA commission was to settle the mat-",
          "ter by June. It has met once. Its chair-",
          "man fell ill and its secretary resigned;",
          "the protocol of that meeting is secret,",
          "and those who were there disagree on",
        ],
      },
      { page: 2, x: 60, y: 770, lines: ["whether it was a meeting at all."] },
      {
        page: 2,
        x: 60,
        y: 750,
        lines: [
          "\tThe carriers now go by the hill path,",
          "which takes four days more and has",
          "no water on it.",
        ],
      },
      {
        page: 2,
        x: 320,
        y: 770,
        lines: [
          "Both governments declined to com-",
          "ment. The guild has asked a court to",
          "rule on both of the gates at once.",
          "It will hear the case in the autumn.",
        ],
      },
    ],
    { margin: "The Carrier, spring issue", numbered: true },
  ),
  "three-columns.pdf": pdf(
    [
      { page: 1, x: 50, y: 770, size: 22, lines: ["Harvest fails in the east"] },
      { page: 1, x: 50, y: 740, size: 12, lines: ["Farmers ask for seed, the government for patience"] },
      ...[
        [
          "The rye harvest in the eastern",
          "districts has failed for the sec-",
          "ond year, growers said on",
          "Sunday after a meeting held",
          "in the town hall of Stone. All",
        ],
        [
          "but three of the ninety farms",
          "lost more than half of what",
          "they had sown. The chamber",
          "of farmers asked for seed on",
          "credit. “Without seed there",
        ],
        [
          "is no third year,” its head,",
          "Dora Feld, said. The govern-",
          "ment promised an answer by",
          "the end of the month and",
          "asked for patience until then.",
        ],
      ].map((lines, at) => ({ page: 1, x: 50 + at * 170, y: 710, lines })),
    ],
    {},
  ),
  "report-table.pdf": pdf([
    {
      page: 1,
      x: 60,
      y: 760,
      lines: [
        "The office counted the votes of three districts again, and the result did not change in",
        "any of them. The figures are these.",
      ],
    },
    { page: 1, x: 60, y: 710, lines: ["East Fell", "Hoy", "Stone", "Sarn"] },
    { page: 1, x: 220, y: 710, lines: ["4,120", "1,003", "977", "12,204"] },
    { page: 1, x: 330, y: 710, lines: ["3,998", "2,410", "1,410", "9,870"] },
    {
      page: 1,
      x: 60,
      y: 640,
      lines: ["Nobody has asked for a third count. The office will destroy the ballots in December."],
    },
  ]),
  "margins.pdf": pdf(
    [1, 2, 3].map((at) => ({
      page: at,
      x: 60,
      y: 760,
      lines: [
        [
          "The commission sat for eleven days and heard sixty witnesses, of whom nine spoke behind a",
          "screen. Its report, which was published on Monday without a summary, finds that the police",
          "had been warned of the fire on three occasions and that each of these warnings had been put",
        ],
        [
          "into a drawer. The drawer, the report says, was labelled “later”. The head of the police of",
          "Ostmouth, Rolf Aske, rejects the finding. He told reporters that no warning had reached him,",
          "and that whoever says so has “never seen a drawer”. Families of the dead have asked for a new",
        ],
        ["inquiry that would be led by a judge from abroad. The government has not replied."],
      ][at - 1] as string[],
    })),
    { margin: "Report of the commission on the fire", numbered: true },
  ),

  "scan.pdf": scan(),
  "locked.pdf": locked(),
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(FOLDER, name), await bytes);
