import { describe, expect, test } from "vitest";
import { fetchPage, wordsIn } from "../support/html";
import { visitFlood } from "./flood";

const visitor = visitFlood();
const { send, page, wordsAt, titles } = visitor;

describe("outlets", () => {
  test("are all listed, with how many documents, and that these are too few for an interval", async () => {
    const rows = (await page("/outlets")).querySelectorAll(".corpus-table tbody tr").map(wordsIn);
    const alpha = rows.find((row) => row.includes("alpha"));
    expect(alpha).toContain("2 documents");
    expect(alpha).toContain("too few documents");
    expect(rows.some((row) => row.includes("Mehr News Agency"))).toBe(true);
  });

  test("that nobody described can be, each fact with a source", async () => {
    expect(await wordsAt("/outlets/gamma")).toContain("Nobody described it yet.");
    const wrong = await send("/outlets/gamma", [
      ["name", "Gamma Daily"],
      ["tab", "GD"],
      ["kind", "Newspaper"],
    ]);
    expect(wrong.status).toBe(200);
    expect(wrong.words).toContain("Give the web address of a source");
    expect(await wordsAt("/outlets/gamma")).toContain("Nobody described it yet.");
    const { to } = await send("/outlets/gamma", [
      ["name", "Gamma Daily"],
      ["tab", "GD"],
      ["kind", "Newspaper"],
      ["kind-title", "Register of newspapers"],
      ["kind-url", "https://register.example/gamma"],
    ]);
    const words = await wordsAt(to);
    expect(words).toContain("Gamma Daily");
    expect(words).toContain("Register of newspapers");
    expect(words).not.toContain("Nobody described it yet.");
  });

  test("over time have a row for each month with documents, and say where there are none", async () => {
    const root = await page("/outlets/alpha?measure=loaded&by=month");
    const rows = root.querySelectorAll(".time-table tbody tr").map(wordsIn);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^May 2024/);
    expect(rows[1]).toMatch(/^June 2024 to August 2024\s*no documents$/);
    expect(rows[2]).toMatch(/^September 2024/);
    const href = root.querySelector(".time-table tbody a")?.getAttribute("href") ?? "";
    expect(await titles(href)).toEqual(["Flood in Sellia"]);
  });

  test("are compared up to three, in the order of their names", async () => {
    const root = await page("/outlets?compare=gamma&compare=alpha&compare=beta&compare=mehr&by=year");
    expect(root.querySelectorAll(".time-table thead th").map(wordsIn)).toHaveLength(4);
  });

  test("that nothing names are refused", async () => {
    expect((await fetchPage(visitor.origin, "/outlets/nobody")).status).toBe(404);
  });
});
