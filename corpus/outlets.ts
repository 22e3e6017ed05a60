import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { corpusFolder } from "./folder";
import type { Outlet } from "./types";

/** The outlets described in the folder's `outlets.yaml`, in its order. */
export const loadOutlets = (folder: string = corpusFolder()): readonly Outlet[] =>
  parse(readFileSync(join(folder, "outlets.yaml"), "utf8"));

let known: readonly Outlet[] | undefined;

/** The outlets of the program's own corpus; read once. */
export const outlets = (): readonly Outlet[] => {
  known ??= loadOutlets();
  return known;
};

/** The outlet that goes by this name, tab, alias or id, letter case aside; else `null`. */
export function outletNamed(name: string, among: readonly Outlet[]): Outlet | null {
  const wanted = plain(name);
  const names = (outlet: Outlet) => [outlet.name, outlet.tab, outlet.id, ...outlet.aliases].map(plain);
  return among.find((outlet) => wanted !== "" && names(outlet).includes(wanted)) ?? null;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
