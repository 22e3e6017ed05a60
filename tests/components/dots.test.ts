import { expect, test } from "vitest";
import type { Voice } from "../../analysis/types";
import { drawnOf, MOST_DOTS } from "../../app/components/tables/dot-table";

const times = (count: number, voice: Voice): Voice[] => Array(count).fill(voice);
const countOf = (drawn: readonly Voice[], voice: Voice) => drawn.filter((each) => each === voice).length;

test("every mention has its dot, full ones first", () => {
  const voices: Voice[] = ["direct", "unattributed", "indirect", "self"];
  expect(drawnOf(voices)).toEqual(["unattributed", "self", "indirect", "direct"]);
  expect(drawnOf(times(MOST_DOTS, "direct"))).toHaveLength(MOST_DOTS);
  expect(drawnOf([])).toEqual([]);
});

test("of many mentions each fill has its share of the dots", () => {
  const drawn = drawnOf([...times(300, "direct"), ...times(150, "unattributed"), ...times(150, "indirect")]);
  expect(drawn).toHaveLength(MOST_DOTS);
  expect(countOf(drawn, "direct")).toBe(MOST_DOTS / 2);
  expect(countOf(drawn, "unattributed")).toBe(MOST_DOTS / 4);
  expect(countOf(drawn, "indirect")).toBe(MOST_DOTS / 4);
});
