import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { edition } from "#analysis";
import {
  type Claim,
  claimJob,
  countMissing,
  finish,
  type JobKind,
  openStore,
  type Store,
  startJob,
  sweepUploads,
} from "#corpus/store";
import { analyseMissing } from "./analyse";
import { isGroupedByItself } from "./by-itself";
import { importSources } from "./import";
import { purgeDeleted } from "./purge";
import { groupStories } from "./stories";

/** Milliseconds between two looks for work. */
const LOOK = 400;

/** What each kind of job does. Each resolves to whether it was done to its end, and not cancelled or taken. */
const works = {
  import: importSources,
  analyse: analyseMissing,
  stories: groupStories,
  purge: purgeDeleted,
} as const;

/** What is to be done after a job, now that it has changed the corpus. */
const next: Readonly<Record<JobKind, (store: Store) => JobKind | null>> = {
  import: () => "analyse",
  analyse: (store) => (isGroupedByItself(store) ? "stories" : null),
  stories: () => null,
  purge: () => null,
};

/** Kinds of jobs that are done one after another; who wants something removed need not wait for an analysis of all. */
const lanes: readonly (readonly JobKind[])[] = [["import", "analyse", "stories"], ["purge"]];

/** Does the jobs of a store, for as long as the thread lives. */
export async function workOn(folder: string): Promise<void> {
  const store = openStore(folder);
  sweepUploads(store);
  if (countMissing(store, edition()).missing > 0) startJob(store, "analyse");
  await Promise.all(lanes.map((kinds) => workAt(store, kinds)));
}

async function workAt(store: Store, kinds: readonly JobKind[]): Promise<never> {
  const owner = randomUUID();
  while (true) {
    const claim = claimJob(store, owner, kinds);
    if (claim) await doJob(store, claim);
    else await setTimeout(LOOK);
  }
}

async function doJob(store: Store, claim: Claim): Promise<void> {
  const { kind } = claim.job;
  if (!(await isDone(store, claim))) return;
  const follows = next[kind](store);
  if (follows) startJob(store, follows);
}

/**
 * Does a job and ends it; returns whether it was done. Where not even its failure can be noted, as on a full disk, the
 * thread breaks down, and the job is taken up again when there is room.
 */
async function isDone(store: Store, claim: Claim): Promise<boolean> {
  try {
    return (await works[claim.job.kind](store, claim)) && finish(store, claim);
  } catch (error) {
    finish(store, claim, error instanceof Error ? error.message : String(error));
    return false;
  }
}
