import type { Token } from "../types";
import data from "./names.json";

const TITLES = new Set(data.titles.words);
const BEFORE_TITLES = new Set(data.titles.beforeTitles);

/** Whether the token is a form of address, which is not part of a name, or opens one: "Special Counsel". */
export const isTitle = (tokens: readonly Token[], at: number): boolean =>
  TITLES.has(tokens[at]?.text ?? "") ||
  (BEFORE_TITLES.has(tokens[at]?.text ?? "") && TITLES.has(tokens[at + 1]?.text ?? ""));
