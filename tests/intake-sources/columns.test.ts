import { describe, expect, test } from "vitest";
import { headerOf, previewTable } from "../../corpus/intake/sources";
import { bytes, takenFrom } from "./helpers";

describe("columns", () => {
  const fieldsOf = async (header: string, columns = {}) => {
    const cells = header
      .split(",")
      .map((_, index) => `cell${index}`)
      .join(",");
    const { mapped } = await previewTable(bytes("t.csv", `${header}\n${cells}\n`), 5, { columns });
    return Object.fromEntries(mapped.map(({ field, column }) => [field, column]));
  };

  test.each([
    ["doc_id,text", { id: "doc_id", text: "text" }],
    ["DocID_Field,Body", { id: "DocID_Field", text: "Body" }],
    ["Article ID,Full Text,Head line", { id: "Article ID", text: "Full Text", title: "Head line" }],
    ["content,maintext,text", { text: "text" }],
    [
      "stories_id,publish_date,title,url,language,media_name,story_text",
      {
        ...{ id: "stories_id", date: "publish_date", title: "title", url: "url", language: "language" },
        ...{ outlet: "media_name", text: "story_text" },
      },
    ],
    [
      "id,indexed_date,language,media_name,media_url,publish_date,title,url,text",
      {
        ...{ id: "id", date: "publish_date", title: "title", url: "url", language: "language" },
        ...{ outlet: "media_name", text: "text" },
      },
    ],
    [
      "authors,date_publish,maintext,source_domain,title,url",
      {
        ...{ author: "authors", date: "date_publish", text: "maintext", outlet: "source_domain" },
        ...{ title: "title", url: "url" },
      },
    ],
    ["article,publication,published", { text: "article", outlet: "publication", date: "published" }],
  ])("%s", async (header, fields) => {
    expect(await fieldsOf(header)).toEqual(fields);
  });

  test("what the user says wins, an empty name leaves a field out, and a column gives one field", async () => {
    const columns = { text: "title", id: "", notes: "remarks" };
    expect(await fieldsOf("id,title,text,remarks,date", columns)).toEqual({
      text: "title",
      notes: "remarks",
      date: "date",
    });
  });

  test("are told of a table without texts too, so that a person can choose", async () => {
    const table = bytes("t.csv", "title,words\nOne,First.\n");
    await expect(previewTable(table, 5)).rejects.toThrow("no column is known to hold texts");
    const { columns, mapped } = await headerOf(table);
    expect(columns).toEqual(["title", "words"]);
    expect(mapped.map(({ field, column }) => [field, column])).toEqual([["title", "title"]]);
  });

  test("each says why it was chosen", async () => {
    const { decisions } = await previewTable(bytes("t.csv", "maintext,x\nOne.,y\n"), 5, {
      columns: { title: "x" },
    });
    expect(decisions[1]).toBe(
      't.csv: text is column "maintext" (news-please calls the article\'s body so); title is column "x" (as you said)',
    );
  });

  test.each([
    [{ text: "nowhere" }, /there is no column "nowhere" for text; its columns are id, body/],
    [{ words: "body" }, /"words" is no field of a document; fields are id, text/],
  ])("%o", async (columns: Record<string, string>, message) => {
    await expect(previewTable(bytes("t.csv", "id,body\n1,x\n"), 5, { columns })).rejects.toThrow(message);
  });

  test("a header with names twice and names missing", async () => {
    const { documents } = await takenFrom("t.csv", "id,text,text,\na,One.,Two.,Three.\n", {
      columns: { text: "text (2)", title: "column 4" },
    });
    expect(documents).toMatchObject([{ id: "a", text: "Two.", title: "Three." }]);
  });

  test.each([
    ["Mehr News", "", "mehr"],
    ["en.mehrnews.com", "", "mehr"],
    ["", "https://en.mehrnews.com/news/1", "mehr"],
    ["The Ferry Post", "https://en.mehrnews.com/news/1", "The Ferry Post"],
    ["", "https://notmehrnews.com/news/1", null],
    ["", "no address", null],
  ])("the outlet of %s %s", async (outlet, url, id) => {
    const { documents } = await takenFrom("t.csv", `id,text,outlet,url\na,One.,${outlet},${url}\n`);
    expect(documents.map((document) => document.outlet)).toEqual([id]);
  });
});
