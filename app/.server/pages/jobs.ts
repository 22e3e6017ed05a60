import { redirect } from "@remix-run/node";
import {
  cancelJob,
  type Failure,
  failuresOf,
  type Job,
  jobOf,
  jobs,
  resumeJob,
  StoreError,
  startJob,
} from "#corpus/store";
import { corpus } from "../corpus";
import { minuteOf } from "../present/dates";
import { plural } from "../present/words";
import { refuse } from "../state/refuse";

/** Failures that the page of a job lists. */
const MOST = 200;

const KINDS: Readonly<Record<Job["kind"], string>> = {
  import: "Taking in documents",
  analyse: "Analysing documents",
  stories: "Grouping documents by event",
  purge: "Removing deleted documents for good",
};

const STATES: Readonly<Record<Job["state"], string>> = {
  waiting: "waiting",
  running: "under way",
  done: "done",
  cancelled: "cancelled; what was done stays",
  failed: "failed",
};

function jobView({ id, kind, state, done, total, failures, reason, created, updated }: Job) {
  return {
    id,
    title: KINDS[kind],
    kind,
    state: STATES[state],
    reason,
    isUnderWay: state === "waiting" || state === "running",
    canResume: state === "cancelled" || state === "failed",
    done,
    total,
    progress: progressOf({ kind, done, total }),
    failures,
    asked: minuteOf(created),
    lastStep: minuteOf(updated),
  };
}

/** What each kind of job goes by: a purge removes documents, then writes what they were found by anew. */
const UNITS = { import: "item", analyse: "document", stories: "document", purge: "step" } as const;

/** "3 of 60 items"; how many there are is known only once the work has begun. */
function progressOf({ kind, done, total }: Pick<Job, "kind" | "done" | "total">): string {
  if (total !== null) return `${done.toLocaleString("en")} of ${plural(total, UNITS[kind])}`;
  return done === 0 ? "not counted yet" : `${plural(done, UNITS[kind])} so far`;
}

/** The work of the background, the last that was asked for first. */
export const jobsPage = () => ({ jobs: jobs(corpus()).map(jobView) });

export type JobsView = ReturnType<typeof jobsPage>;

/** One piece of work: how far it is, and each item that failed with its reason. */
export function jobPage(id: string) {
  const job = jobNamed(id);
  return { ...jobView(job), failed: failuresOf(corpus(), job.id, { limit: MOST }).map(failureWords) };
}

/** "a.zip: b.pdf: why": a reason often begins with the name, or with the last of several, which is said once. */
function failureWords({ name, reason }: Failure): string {
  if (reason.startsWith(name)) return reason;
  const [own = name] = name.split(": ").slice(-1);
  return `${name}: ${reason.startsWith(`${own}: `) ? reason.slice(own.length + 2) : reason}`;
}

export type JobView = ReturnType<typeof jobPage>;

/** Cancels a piece of work or takes it up again. */
export async function changeJob(request: Request, id: string): Promise<Response> {
  const { id: number } = jobNamed(id);
  const intent = (await request.formData()).get("intent");
  try {
    if (intent === "cancel") cancelJob(corpus(), number);
    else if (intent === "resume") resumeJob(corpus(), number);
  } catch (error) {
    if (error instanceof StoreError) refuse(400, error.message, ["Add the documents again."]);
    throw error;
  }
  return redirect(`/jobs/${number}`, 303);
}

/** Asks for the stories to be grouped anew. */
export const groupAgain = (): Response => redirect(`/jobs/${startJob(corpus(), "stories").id}`, 303);

const jobNamed = (id: string): Job =>
  (/^\d{1,9}$/.test(id) ? jobOf(corpus(), Number(id)) : null) ??
  refuse(404, `There is no work of number “${id.slice(0, 20)}”.`, [
    [{ text: "All work", href: "/jobs" }, "."],
  ]);
