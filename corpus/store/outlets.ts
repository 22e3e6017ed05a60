import type { Outlet } from "../types";
import type { Store } from "./open";

/** Keeps the description of an outlet; one of the same id is replaced. */
export const saveOutlet = ({ database }: Pick<Store, "database">, outlet: Outlet): void =>
  void database.run(
    "INSERT INTO outlets (id, described) VALUES (?, ?) ON CONFLICT DO UPDATE SET described = excluded.described",
    [outlet.id, JSON.stringify(outlet)],
  );

/** The outlets described in the store, in the order in which they came. Documents may name others. */
export const storedOutlets = ({ database }: Pick<Store, "database">): readonly Outlet[] =>
  database
    .rows<{ described: string }>("SELECT described FROM outlets ORDER BY rowid")
    .map(({ described }) => JSON.parse(described) as Outlet);

/** The description of an outlet, or `null` where nobody described it. */
export function storedOutlet({ database }: Pick<Store, "database">, id: string): Outlet | null {
  const row = database.row<{ described: string }>("SELECT described FROM outlets WHERE id = ?", [id]);
  return row ? (JSON.parse(row.described) as Outlet) : null;
}

/** Forgets the description of an outlet; its documents stay. */
export const dropOutlet = ({ database }: Pick<Store, "database">, id: string): void =>
  void database.run("DELETE FROM outlets WHERE id = ?", [id]);
