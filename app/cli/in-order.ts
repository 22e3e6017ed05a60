/**
 * Runs a task over inputs, at most `width` at a time, and yields the outputs in the order of the inputs, each as soon
 * as it and all before it are there. Asks for an input only when there is room for it, so a slow reader of the outputs
 * holds the inputs back; with a width of 1 none is asked for ahead.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  width: number,
): AsyncGenerator<Output> {
  const source = inputs[Symbol.asyncIterator]();
  const running: Promise<Output>[] = [];
  let next: Promise<IteratorResult<Input>> | null = null;
  let ended = false;
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < width) next ??= source.next();
      const [oldest] = running;
      const ready = await Promise.race([
        ...(oldest ? [oldest.then((output) => ({ output }))] : []),
        ...(next ? [next.then((input) => ({ input }))] : []),
      ]);
      if ("output" in ready) {
        running.shift();
        yield ready.output;
      } else {
        next = null;
        if (ready.input.done) ended = true;
        else running.push(run(ready.input.value));
      }
    }
  } finally {
    // A source still being waited for cannot be closed: whoever ends the program ends its streams.
    if (next === null) await source.return?.();
  }
}
