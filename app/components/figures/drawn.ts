export { BoilerplateTable } from "../tables/boilerplate-table";
export { DotTable } from "../tables/dot-table";
export { ScoreTables } from "../tables/score-tables";
export { SourceTable } from "../tables/source-table";
export { ThreadList } from "../threads/thread-list";
export { IntervalFigure } from "./interval-figure";
export { StackedFigure } from "./stacked-figure";
export { UnitFigure } from "./unit-figure";
