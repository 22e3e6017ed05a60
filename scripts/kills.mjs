import { register } from "tsx/esm/api";

/**
 * Whether anything is lost when processes are killed: `npm run bench:kills -- ROUNDS` (50 if left out). In each round an
 * import and somebody who edits are ended by kill -9 at a moment of chance, and what they said to be on disk is looked
 * for; the next round takes the import up again. Ends with status 1 where anything is missing.
 */
register({ tsconfig: false });
const { withKills } = await import("./store/with-kills.mjs");

const rounds = Number(process.argv[2] ?? 50);
const { problems, acknowledged, total } = await withKills({ rounds, documents: rounds * 500 });
console.log(
  `${rounds} times two processes killed; ${acknowledged} acknowledgements looked for, ${total} documents at the end`,
);
console.log(
  problems.length === 0
    ? "nothing lost, every store sound, the import taken up again each time"
    : problems.join("\n"),
);
process.exitCode = problems.length === 0 ? 0 : 1;
