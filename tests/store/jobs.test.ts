import { describe, expect, test } from "vitest";
import {
  advance,
  cancelJob,
  claimJob,
  closeStore,
  dropJob,
  failuresOf,
  finish,
  heartbeat,
  jobOf,
  jobs,
  LEASE,
  resumeJob,
  startJob,
} from "../../corpus/store";
import { claimed, clocked } from "./clocked";
import { messageOf } from "./helpers";

describe("a job", () => {
  test("waits, runs, gets on and is done", () => {
    const { store } = clocked();
    const job = startJob(store, "import", { urls: ["https://example.org/a"] });
    expect(job).toMatchObject({ kind: "import", state: "waiting", done: 0, total: null, failures: 0 });
    expect(job.input).toEqual({ urls: ["https://example.org/a"] });
    const claim = claimed(store);
    expect(claim.job).toMatchObject({ id: job.id, state: "running" });
    const failed = [{ name: "x", reason: "is empty" }];
    expect(advance(store, claim, { more: 3, total: 5, failed })).toBe(true);
    expect(advance(store, claim, { more: 2 })).toBe(true);
    expect(jobOf(store, job.id)).toMatchObject({ state: "running", done: 5, total: 5, failures: 1 });
    expect(finish(store, claim)).toBe(true);
    expect(jobOf(store, job.id)).toMatchObject({ state: "done", reason: null });
    expect(claimJob(store, "a")).toBeNull();
    expect(failuresOf(store, job.id)).toEqual(failed);
  });

  test("that fails as a whole says why, and can be taken up again", () => {
    const { store } = clocked();
    const { id } = startJob(store, "stories");
    expect(finish(store, claimed(store), "the disk is full")).toBe(true);
    expect(jobOf(store, id)).toMatchObject({ state: "failed", reason: "the disk is full" });
    expect(resumeJob(store, id)).toMatchObject({ state: "waiting", reason: null });
    expect(claimed(store).job.id).toBe(id);
  });

  test("is done by one worker, the oldest first, of the kinds that it can do", () => {
    const { store } = clocked();
    const first = startJob(store, "import");
    const second = startJob(store, "analyse");
    const third = startJob(store, "import");
    expect(claimJob(store, "a", ["analyse"])?.job.id).toBe(second.id);
    expect(claimJob(store, "b")?.job.id).toBe(first.id);
    expect(claimJob(store, "c", ["analyse", "stories"])).toBeNull();
    expect(claimJob(store, "c")?.job.id).toBe(third.id);
    expect(claimJob(store, "d")).toBeNull();
  });

  test("that would only do what another does is that other", () => {
    const { store } = clocked();
    const first = startJob(store, "analyse");
    expect(startJob(store, "analyse").id).toBe(first.id);
    finish(store, claimed(store));
    expect(startJob(store, "analyse").id).not.toBe(first.id);
    expect(startJob(store, "import").id).not.toBe(startJob(store, "import").id);
  });

  test("is listed by state, the last first, by pages; failures in their order", () => {
    const { store } = clocked();
    const ids = [1, 2, 3].map(() => startJob(store, "import").id);
    const claim = claimed(store);
    const failed = Array.from({ length: 120 }, (_, index) => ({ name: `${index}`, reason: "no text" }));
    advance(store, claim, { more: 120, failed });
    expect(jobs(store).map(({ id }) => id)).toEqual([...ids].reverse());
    expect(jobs(store, { states: ["running"] }).map(({ id }) => id)).toEqual([ids[0]]);
    expect(jobs(store, { offset: 1, limit: 1 }).map(({ id }) => id)).toEqual([ids[1]]);
    expect(failuresOf(store, claim.job.id, { offset: 100 }).map(({ name }) => name)).toEqual(
      failed.slice(100).map(({ name }) => name),
    );
  });

  test("that there is not is said to be none", () => {
    const { store } = clocked();
    expect(jobOf(store, 7)).toBeNull();
    expect(messageOf(() => cancelJob(store, 7))).toMatch(/^7: no job of this number/);
    expect(messageOf(() => resumeJob(store, 7))).toMatch(/^7: no job/);
  });
});

describe("a job that is cancelled", () => {
  test("stays with nobody, and goes on where it stopped when it is resumed", () => {
    const { store } = clocked();
    const { id } = startJob(store, "import");
    const claim = claimed(store);
    advance(store, claim, { more: 4 });
    expect(cancelJob(store, id).state).toBe("cancelled");
    expect(heartbeat(store, claim)).toBe(false);
    expect(advance(store, claim, { more: 1, failed: [{ name: "x", reason: "y" }] })).toBe(false);
    expect(finish(store, claim)).toBe(false);
    expect(claimJob(store, "b")).toBeNull();
    expect(jobOf(store, id)).toMatchObject({ state: "cancelled", done: 4, failures: 0 });
    expect(resumeJob(store, id)).toMatchObject({ state: "waiting", done: 4 });
  });

  test("when it is done stays done", () => {
    const { store } = clocked();
    const { id } = startJob(store, "import");
    finish(store, claimed(store));
    expect(cancelJob(store, id).state).toBe("done");
    expect(resumeJob(store, id).state).toBe("done");
  });

  test("can be forgotten; one under way cannot", () => {
    const { store } = clocked();
    const { id } = startJob(store, "import");
    expect(messageOf(() => dropJob(store, id))).toMatch(/is under way; cancel it first/);
    cancelJob(store, id);
    dropJob(store, id);
    expect(jobOf(store, id)).toBeNull();
  });
});

describe("a job whose worker died", () => {
  test("is taken up by the next start once its lease is over, and is nobody else's before", () => {
    const { store, clock } = clocked();
    const { id } = startJob(store, "import");
    const dead = claimed(store, "dead");
    advance(store, dead, { more: 7 });
    closeStore(store);
    const later = clocked(store.folder);
    later.clock.now = clock.now + LEASE - 1;
    expect(claimJob(later.store, "next")).toBeNull();
    later.clock.now = clock.now + LEASE;
    expect(claimJob(later.store, "next")).toMatchObject({
      owner: "next",
      job: { id, done: 7, state: "running" },
    });
    expect(heartbeat(later.store, dead)).toBe(false);
  });

  test("stays with a worker that says that it lives", () => {
    const { store, clock } = clocked();
    startJob(store, "import");
    const claim = claimed(store);
    for (let beat = 0; beat < 5; beat += 1) {
      clock.now += LEASE - 1;
      expect(heartbeat(store, claim)).toBe(true);
      expect(claimJob(store, "other")).toBeNull();
    }
  });

  test("again and again at one place has failed", () => {
    const { store, clock } = clocked();
    const { id } = startJob(store, "import");
    for (let step = 0; step < 5; step += 1) {
      advance(store, claimed(store), { more: 1 });
      clock.now += LEASE;
    }
    for (let attempt = 0; attempt < 20; attempt += 1) {
      expect(claimJob(store, "a")?.job.done).toBe(5);
      clock.now += LEASE;
    }
    expect(claimJob(store, "a")).toBeNull();
    expect(jobOf(store, id)).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("broken off 20"),
    });
  });
});
