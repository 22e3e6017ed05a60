import { documents } from "./1-documents";
import { fullText } from "./2-full-text";
import { groups } from "./3-groups";
import { analyses } from "./4-analyses";
import { jobs } from "./5-jobs";
import { scores } from "./6-scores";
import { voices } from "./7-voices";
import { spread } from "./8-spread";
import { heldStories } from "./9-held-stories";
import { wordBeginnings } from "./10-beginnings";
import { storySums } from "./11-story-sums";
import { lookups } from "./12-lookups";

/** The steps from an empty file to the newest version; number n leads from version n - 1 to n. Add, never change. */
export const migrations: readonly string[] = [
  documents,
  fullText,
  groups,
  analyses,
  jobs,
  scores,
  voices,
  spread,
  heldStories,
  wordBeginnings,
  storySums,
  lookups,
];
