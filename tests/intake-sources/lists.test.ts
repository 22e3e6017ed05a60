import { describe, expect, test } from "vitest";
import { takenFrom } from "./helpers";
import { asked, fetchedFrom, files, options, site } from "./site";

describe("a feed", () => {
  test("has its pages fetched, each once; what fails is named and the rest is taken", async () => {
    const { documents, problems } = await fetchedFrom("/feed");
    expect(documents).toMatchObject([
      { title: "Ferry strike", date: "2024-05-25", url: `${site}/1`, outlet: "mehr" },
      { title: "Bridge closed", url: `${site}/2` },
    ]);
    expect(problems).toEqual([
      `${site}/gone: the server answers 404; check the address`,
      expect.stringMatching(/leads to 169\.254\.169\.254, which is not on the public internet/),
    ]);
  });

  test("is read up to a number of pages, and that is said", async () => {
    const { documents, notes } = await fetchedFrom("/feed", { mostPages: 1 });
    expect(documents).toHaveLength(1);
    expect(notes).toEqual([
      `${site}/feed: a feed of 5 pages, fetched one after another`,
      `${site}/feed: more are listed than the 1 that were read; --most reads more`,
    ]);
  });

  test("in a file", async () => {
    const { documents } = await takenFrom("saved.rss", String(files["/feed"]?.[1]), options);
    expect(documents.map(({ url }) => url)).toEqual([`${site}/1`, `${site}/2`]);
  });

  test("pages of one host are asked with a rest in between", async () => {
    asked.length = 0;
    await fetchedFrom("/b.xml", { pause: 200 });
    const [first, second] = asked.filter(({ path }) => path === "/2" || path === "/1");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(190);
  });
});

test("an index of sitemaps, one packed and one missing", async () => {
  const { documents, problems } = await fetchedFrom("/index.xml");
  expect(documents.map(({ url }) => url)).toEqual([`${site}/1`, `${site}/2`]);
  expect(problems).toEqual([
    `${site}/none.xml: the server answers 404; check the address`,
    `${site}/index.xml: no sitemap, though it is listed as one; give its own address`,
    `${site}/feed: no sitemap, though it is listed as one; give its own address`,
  ]);
});

describe("a table of addresses", () => {
  const table = `stories_id,publish_date,title,url,language,media_name\n17,2024-05-25 10:00:00,As listed,${site}/1,en,Mehr News\n18,,x,${site}/gone,en,x\n`;

  test("has its pages fetched where that is asked for", async () => {
    const { documents, problems } = await takenFrom("cloud.csv", table, { ...options, fetchRows: true });
    expect(documents).toMatchObject([
      { id: "17", title: "As listed", date: "2024-05-25", outlet: "mehr", language: "en" },
    ]);
    expect(documents[0]?.text).toContain("The council said");
    expect(problems).toEqual([`${site}/gone: the server answers 404; check the address`]);
  });

  test("is read up to a number of pages", async () => {
    const { problems } = await takenFrom("cloud.csv", table, { ...options, fetchRows: true, mostPages: 1 });
    expect(problems).toEqual(["cloud.csv: row 3: not fetched, 1 pages were; --most reads more"]);
  });
});
