import { measureById } from "#analysis";
import type { SelectView } from "../../components/corpus/view";
import { TIME_MEASURES } from "../state/over-time";
import type { Period } from "./periods";

/** The choices of a figure over time: which measure, by month or by year. */
export const timeSelects = (measure: string, by: Period): readonly SelectView[] => [
  {
    name: "measure",
    label: "Measure",
    value: measure,
    choices: TIME_MEASURES.map((id) => ({ value: id, label: measureById(id)?.label ?? id })),
  },
  {
    name: "by",
    label: "By",
    value: by,
    choices: [
      { value: "month", label: "month" },
      { value: "year", label: "year" },
    ],
  },
];
