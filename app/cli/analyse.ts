import type { Session } from "./command";
import { writeArray, writeLines } from "./emit";
import { visible } from "./output";
import { productsOf } from "./products";

/** Prints what is found in each document of the session. */
export async function run(session: Session): Promise<void> {
  const { format, text } = session.settings;
  if (format === "text") {
    for await (const report of productsOf("report", session)) await session.write(`${visible(report)}\n\n`);
    return;
  }
  const records = productsOf(text ? "record" : "record without text", session);
  await (format === "json" ? writeArray : writeLines)(records, session.write);
}
