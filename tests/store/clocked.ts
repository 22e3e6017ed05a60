import { claimJob, openStore, type Store } from "../../corpus/store";
import { temporaryFolder } from "./helpers";

/** A store whose clock is set by hand, in milliseconds. */
export function clocked(folder = temporaryFolder()): {
  readonly store: Store;
  readonly clock: { now: number };
} {
  const clock = { now: Date.UTC(2026, 0, 1) };
  return { store: openStore(folder, () => new Date(clock.now).toISOString()), clock };
}

/** Takes the next job; throws where there is none. */
export const claimed = (store: Store, owner = "a") => {
  const claim = claimJob(store, owner);
  if (!claim) throw new Error("nothing to claim");
  return claim;
};
