import { chosenOutlets } from "../present/chosen-outlets";
import { outletsByName } from "../present/outlet-rows";
import { overTime } from "../present/over-time";
import { timePage, timeProvenance, timeTools } from "../present/time-taken";
import { readOverTime } from "../state/over-time";
import { refuse } from "../state/refuse";

/** The figure over time that an address names, with what it says of itself outside of its page; refuses unknown outlets. */
export function timeFigure(request: Request) {
  const { origin, searchParams } = new URL(request.url);
  const all = outletsByName();
  const asked = searchParams.getAll("compare");
  const unknown = asked.find((id) => !all.some((one) => one.id === id));
  if (unknown !== undefined)
    return refuse(404, `There is no outlet “${unknown.slice(0, 80)}”.`, ["All of them stand on /outlets."]);
  const chosen = chosenOutlets(all, asked);
  const { measure, by, once } = readOverTime(searchParams);
  const time = overTime(chosen, measure, by, once);
  const shown = { chosen, measure, once, by: time.by };
  return {
    figure: time.figure,
    tools: timeTools(origin, shown, time.figure),
    lines: timeProvenance(origin, shown, time.figure),
    href: timePage(shown),
  };
}
