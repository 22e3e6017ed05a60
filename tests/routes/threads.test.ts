import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fetched, fetchPage, wordsIn } from "../support/html";
import { sendForm, startOwnServer } from "../support/own-server";

let server: Awaited<ReturnType<typeof startOwnServer>>;
const ids: string[] = [];

/** Tells of one event in the words of one outlet; the sentence of the harbour master is the same in all. */
const report = (lead: string, own: string) => `${lead}

3 May 2024

${own}

“We will keep the ferry running through every storm of the winter,” the harbour master, Tomas Reidmoor, said on Friday. The council of Port Ellery had voted by 14 to 9 to close the pier.
`;

const TEXTS = [
  report("Pier to close", "Fishermen on the island called the vote a betrayal."),
  report("Council votes on pier", "The council met for six hours before the vote was taken."),
  report("A vote and a pier", "Shops on the quay fear for their trade in the cold months."),
  report("Ellery closes its pier", "Engineers found rust in the beams of the pier last autumn."),
];

beforeAll(async () => {
  server = await startOwnServer();
  for (const text of TEXTS) {
    const { to } = await sendForm(server.origin, "/add", [
      ["intent", "paste"],
      ["text", text],
      ["language", "en"],
    ]);
    const added = await sendForm(server.origin, to, [["intent", "add"]]);
    ids.push(decodeURIComponent(added.to.split("/").at(-1) ?? ""));
  }
});
afterAll(() => server.stop());

const compare = (documents: readonly string[], more = ""): Promise<Fetched> =>
  fetchPage(server.origin, `/compare?documents=${documents.join(",")}${more}`);

test.each(["compare", "terms", "sources"])(
  "on /%s texts of one outlet, or of none, are told apart",
  async (page) => {
    const { root } = await fetchPage(server.origin, `/${page}?documents=${ids.slice(0, 3).join(",")}`);
    const tabs = new Set(root.querySelectorAll("abbr.tab").map((tab) => wordsIn(tab)));
    expect(tabs.size).toBeGreaterThanOrEqual(3);
    for (const number of [1, 2, 3]) expect([...tabs].some((tab) => tab.endsWith(` ${number}`))).toBe(true);
  },
);

test("the key of a handout and a figure as a file tell them apart by name", async () => {
  const { root } = await fetchPage(server.origin, `/handout?key=1&documents=${ids.slice(0, 2).join(",")}`);
  expect(wordsIn(root)).toContain(" (1)");
  expect(wordsIn(root)).toContain(" (2)");
  const svg = await (
    await fetch(`${server.origin}/figures/rate.svg?documents=${ids.slice(0, 2).join(",")}`)
  ).text();
  expect(svg).toContain(" (1)");
  expect(svg).toContain(" (2)");
});

describe("a thread", () => {
  test("is listed by how many texts tell it, and opens their passages side by side", async () => {
    const { root } = await compare(ids.slice(0, 3));
    const shared = root
      .querySelectorAll("#threads .threads a")
      .filter((link) => /Reidmoor|ferry|14/i.test(wordsIn(link)));
    expect(shared.length).toBeGreaterThan(0);
    const opened = await fetchPage(server.origin, shared[0]?.getAttribute("href")?.split("#")[0] ?? "");
    const passages = opened.root.querySelectorAll("#thread .thread-passage");
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) expect(wordsIn(passage)).toMatch(/ferry running|14 to 9/);
  });

  test("says what each text quotes, and by whom it is introduced", async () => {
    const { root } = await compare(ids.slice(0, 2), "&thread=A");
    const thread = root.querySelector("#thread");
    expect(wordsIn(thread)).toContain("We will keep the ferry running");
    expect(wordsIn(thread)).toMatch(/introduced by: .*Reidmoor/);
  });

  test("leads to its place in each text, and marks it there", async () => {
    const { root } = await compare(ids.slice(0, 2), "&thread=A");
    const places = root.querySelectorAll("#thread article > p:first-child a");
    expect(places).toHaveLength(2);
    for (const place of places) {
      const anchor = place.getAttribute("href")?.split("#")[1] ?? "";
      expect(root.querySelector(`[id="${anchor}"]`)?.getAttribute("data-thread")).toBe("active");
    }
  });

  test("that no text has opens nothing", async () => {
    const { status, root } = await compare(ids.slice(0, 2), "&thread=ZZ");
    expect(status).toBe(200);
    expect(root.querySelector("#thread")).toBeNull();
  });

  test("is not made of texts that share nothing", async () => {
    const { root } = await compare([ids[0] as string, "ccr"]);
    expect(root.querySelectorAll("#threads .threads a")).toHaveLength(0);
    expect(wordsIn(root.querySelector("#threads"))).toContain("No passage is shared by both");
  });
});

describe("six texts", () => {
  const six = () => ["ccr", "mehr", ...ids];

  test("are compared with three in columns; the others take the third column when asked", async () => {
    const { status, root } = await compare(six());
    expect(status).toBe(200);
    expect(root.querySelectorAll("#texts article")).toHaveLength(3);
    expect(root.querySelectorAll("#terms tbody tr")).toHaveLength(6);
    const further = root.querySelectorAll(".further-texts a");
    expect(further).toHaveLength(3);
    const last = further.at(-1)?.getAttribute("href")?.split("#")[0] ?? "";
    const changed = await fetchPage(server.origin, last);
    const titles = changed.root
      .querySelectorAll("#texts article")
      .map((one) => one.getAttribute("aria-label") ?? "");
    expect(titles[2]).toContain("Ellery closes its pier");
    expect(changed.root.querySelectorAll(".further-texts a")).toHaveLength(3);
  });

  test("and a seventh: six are shown, and the page says so", async () => {
    const { status, root } = await compare([...six(), "radio-habana-cuba"]);
    expect(status).toBe(200);
    expect(root.querySelectorAll("#terms tbody tr")).toHaveLength(6);
    expect(wordsIn(root.querySelector("main"))).toContain("7 documents are named; the first six are shown");
  });
});
