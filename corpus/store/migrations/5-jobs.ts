/**
 * Work that goes on in the background. `owner` is who works at a job and `lease` until when the job is theirs
 * (milliseconds since 1970) unless they say again that they live; `attempts` counts how often it was taken up since it
 * last got on. Uploads are files in the folder `uploads`, which a job reads.
 */
export const jobs = `
  CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    input TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER,
    reason TEXT,
    owner TEXT,
    lease INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL,
    updated TEXT NOT NULL
  ) STRICT;
  CREATE INDEX jobs_by_state ON jobs (state, id);

  CREATE TABLE job_failures (
    id INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX job_failures_by_job ON job_failures (job, id);

  CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    saved TEXT NOT NULL,
    job INTEGER REFERENCES jobs (id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX uploads_by_job ON uploads (job);
`;
