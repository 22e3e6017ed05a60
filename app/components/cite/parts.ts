export { Dismissals } from "../dismissals/dismissals";
export { Cite } from "./cite";
export { OtherVersion } from "./other-version";
