import { workshop } from "../cli/program";

export { ids, objects, run, TIMEOUT } from "../cli/program";

/** A folder for the files of these tests. */
export const { folder, file } = workshop();
