export { bootstrapIntervals } from "./bootstrap";
export type { Interval } from "./interval";
export { poissonInterval } from "./poisson";
export { wilsonInterval } from "./wilson";
