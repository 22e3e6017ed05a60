export type { KwicLine, LineOptions } from "./line";
export { linesOf } from "./lines";
export { type KwicOrder, kwicOrders, orderedLines } from "./order";
export { QueryError, type QueryWord, readQuery } from "./query";
export { type Sampler, sampler } from "./sampler";
