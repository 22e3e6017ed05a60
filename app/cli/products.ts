import type { Session } from "./command";
import { inOrder } from "./in-order";
import { inputsOf } from "./inputs";
import { keepHeapLean } from "./lean-heap";
import { openPool } from "./pool";
import { type Products, work } from "./work";

/** Documents under way for each thread, so that none waits while an earlier, longer document is read. */
const ahead = 4;

/** Makes the product of every input of the session, in their order; an input without one is named as failed. */
export async function* productsOf<Product extends keyof Products>(
  product: Product,
  { paths, settings, stdin, fail }: Session,
): AsyncGenerator<Products[Product]> {
  keepHeapLean();
  const inputs = inputsOf(paths, settings.input, stdin);
  const pool = settings.jobs > 1 ? openPool(settings.jobs) : null;
  const width = pool ? settings.jobs * ahead : 1;
  try {
    for await (const outcome of inOrder(
      inputs,
      async (input) => (pool ? await pool.run(input, product) : work(input, product)),
      width,
    )) {
      if ("problem" in outcome) fail(outcome.problem);
      else yield outcome.product;
    }
  } finally {
    await pool?.close();
  }
}
