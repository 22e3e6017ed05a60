import { describe, expect, test } from "vitest";
import { intake } from "#corpus";
import {
  addDocument,
  bundleLines,
  editDocument,
  importBundle,
  storedDocument,
  versionsOf,
} from "#corpus/store";
import { temporaryStore } from "../store/helpers";
import { made } from "../store/made";
import { OUTLETS, take } from "./helpers";

const REPORT = `Ferry strike enters second week

HARBOUR CITY, 25 May 2024 (Harbour Radio) — Ferry workers stayed off the job on Tuesday, a week after talks broke down, and the owners said that they would not pay more than they had offered in the spring.
`;
const fieldsOf = ({ guessed }: { readonly guessed: readonly { readonly field: string }[] }) =>
  guessed.map(({ field }) => field);

describe("what intake read from the text", () => {
  test("is named with how, and no more", () => {
    const document = take(REPORT);
    expect(document).toMatchObject({ title: "Ferry strike enters second week", language: "en" });
    for (const { field, because } of document.guessed) {
      expect(document[field]).not.toBeNull();
      expect(because).not.toBe("");
    }
    expect(fieldsOf(document)).toEqual(
      (["title", "outlet", "date", "genre", "language", "url", "licence"] as const).filter(
        (field) => document[field] !== null,
      ),
    );
    expect(fieldsOf(document)).toEqual(expect.arrayContaining(["title", "outlet", "genre", "language"]));
  });

  test("what is given is not named, in front matter neither", () => {
    const given = intake(
      REPORT,
      { id: "a", title: "Strike", language: "en", genre: "report" },
      { outlets: OUTLETS },
    );
    expect(fieldsOf(given)).not.toEqual(expect.arrayContaining(["title"]));
    expect(fieldsOf(given)).not.toEqual(expect.arrayContaining(["language"]));
    expect(fieldsOf(given)).not.toEqual(expect.arrayContaining(["genre"]));
    expect(fieldsOf(take(`---\ntitle: Strike\n---\n${REPORT}`))).not.toContain("title");
  });

  test("of a text that states nothing there is none", () => expect(take("The dam.").guessed).toEqual([]));
});

describe("in the store", () => {
  const guessed = [
    { field: "title", because: "r" },
    { field: "genre", because: "r" },
  ] as const;
  const document = made("a", "The dam broke.", { title: "Dam", genre: "report", guessed });

  test("is kept", () => {
    const store = temporaryStore();
    addDocument(store, document);
    expect(storedDocument(store, "a")?.document.guessed).toEqual(guessed);
  });

  test("a document of an earlier version of the program has none, and is the same document", () => {
    const store = temporaryStore();
    addDocument(store, document);
    store.database.exec("UPDATE versions SET known = json_remove(known, '$.guessed')");
    expect(storedDocument(store, "a")?.document.guessed).toEqual([]);
    expect(addDocument(store, document, { update: true })).toBe("unchanged");
  });

  test("what a reader changes is no longer read from the text; what stays as it is, is", () => {
    const store = temporaryStore();
    addDocument(store, document);
    editDocument(store, "a", { title: "The dam", genre: "report" });
    expect(fieldsOf(storedDocument(store, "a")?.document ?? document)).toEqual(["genre"]);
    expect(versionsOf(store, "a").map((version) => fieldsOf(version.document))).toEqual([
      ["title", "genre"],
      ["genre"],
    ]);
  });

  test("goes along in a bundle", async () => {
    const [from, to] = [temporaryStore(), temporaryStore()];
    addDocument(from, document);
    const lines = [...bundleLines(from)];
    for await (const _ of importBundle(to, lines));
    expect(storedDocument(to, "a")?.document.guessed).toEqual(guessed);
  });
});
