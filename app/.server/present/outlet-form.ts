import type { Outlet } from "#corpus";
import type { OutletFormView } from "../../components/outlets/view";
import { outletView } from "../library";
import { FACT_FIELDS, type FactName, type SaidOutlet } from "../state/outlet-fields";

const LABELS: Readonly<Record<FactName, string>> = {
  kind: "What it is",
  country: "Country",
  owner: "Owner",
  funding: "Funding",
  founded: "Founded",
};

/** The form that describes an outlet; one that could not be taken has what was said, and what was wrong with it. */
export function outletForm(id: string, described: Outlet | null, said: SaidOutlet | null): OutletFormView {
  const outlet = said?.outlet ?? described;
  const { name, tab } = outletView(id);
  return {
    isDescribed: described !== null,
    isOpen: said !== null,
    name: { value: outlet?.name ?? name, problem: said?.problems.name ?? null },
    tab: { value: outlet?.tab ?? tab, problem: said?.problems.tab ?? null },
    facts: FACT_FIELDS.map((field) => ({
      name: field,
      label: LABELS[field],
      text: outlet?.[field]?.text ?? "",
      title: outlet?.[field]?.source.title ?? "",
      url: outlet?.[field]?.source.url ?? "",
      problem: said?.problems[field] ?? null,
    })),
  };
}
