import type { Item } from "../library";

/**
 * Documents that stand side by side, told apart where the short names of their outlets are the same: "MNA 1", "MNA 2".
 * Where it is one outlet, its name is numbered too.
 */
export function toldApart(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const same = (one: Item) => one.outlet.tab === item.outlet.tab;
    if (items.filter(same).length === 1) return item;
    const number = items.slice(0, at + 1).filter(same).length;
    const { tab, name } = item.outlet;
    const isOneOutlet = items.some((one) => one !== item && one.outlet.name === name);
    return {
      ...item,
      outlet: {
        ...item.outlet,
        tab: `${tab} ${number}`,
        name: isOneOutlet ? `${name} (${number})` : name,
      },
    };
  });
}
