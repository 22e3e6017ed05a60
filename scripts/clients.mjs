import { register } from "tsx/esm/api";

/**
 * How long people wait who work with one corpus while another process imports: `npm run bench:clients -- CLIENTS SECONDS`
 * (30 and 60 if left out). Ends with status 1 where anything failed, or 5 % waited a quarter of a second or more.
 */
register({ tsconfig: false });
const { percentile } = await import("./store/percentile.mjs");
const { withClients } = await import("./store/with-clients.mjs");

const [clients = 30, seconds = 60] = process.argv.slice(2).map(Number);
/** Milliseconds that 95 of 100 actions take at most. */
const MOST = 250;

const { times, errors, imported } = await withClients({ clients, seconds, documents: 5000 });
console.log(`${clients} clients for ${seconds} s, 5,000 documents, ${imported} more imported meanwhile`);
const all = Object.values(times).flat();
for (const [action, each] of Object.entries({ ...times, all })) {
  const [middle, late, most] = [0.5, 0.95, 1].map((share) => percentile(each, share).toFixed(1));
  console.log(
    `${action.padEnd(8)} ${String(each.length).padStart(6)}  median ${middle} ms, p95 ${late} ms, longest ${most} ms`,
  );
}
for (const error of errors) console.log(error);
process.exitCode = errors.length === 0 && percentile(all, 0.95) < MOST ? 0 : 1;
