import { describe, expect, test } from "vitest";
import { withClients } from "../../scripts/store/with-clients.mjs";
import { withKills } from "../../scripts/store/with-kills.mjs";

describe("several clients beside an import, each a process of its own", () => {
  test("read and write without an error; what they wrote is there", async () => {
    const { times, errors, reports, imported, edits } = await withClients({
      clients: 4,
      seconds: 3,
      documents: 200,
    });
    expect(errors).toEqual([]);
    expect(reports).toBe(4);
    expect(imported).toBeGreaterThan(0);
    expect(times.edit?.length).toBeGreaterThan(0);
    expect(edits).toEqual({ edits: times.edit?.length });
    // A wait of this length would be one for a lock that nobody gives back, on however busy a machine.
    expect(Math.max(...Object.values(times).flat())).toBeLessThan(10_000);
  }, 120_000);
});

describe("an import and somebody who edits, both killed again and again", () => {
  test("lose nothing that they acknowledged, and the import ends as if nothing had been", async () => {
    const { problems, acknowledged } = await withKills({ rounds: 3, documents: 600 });
    expect(problems).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(3);
  }, 120_000);
});
