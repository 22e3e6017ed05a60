import { encode } from "uqr";
import type { QrView } from "../../components/handout/view";

/** An address as a QR code; `null` where it is longer than a code holds. */
export function qrOf(address: string): QrView | null {
  if (new TextEncoder().encode(address).length > MOST_BYTES) return null;
  const { size, data } = encode(address, { ecc: "M", border: 2 });
  return { size, path: data.flatMap(rowPath).join("") };
}

/** Bytes that the largest code holds with a seventh of it damaged (ISO/IEC 18004, version 40, level M). */
const MOST_BYTES = 2331;

/** The dark squares of a row, run by run. */
function rowPath(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const from = x;
    while (row[x]) x += 1;
    if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}z`);
  }
  return runs;
}
