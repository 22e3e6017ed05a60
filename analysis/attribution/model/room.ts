/** Room for more numbers than this is not kept. */
const KEPT = 2 ** 16;

/**
 * Room for numbers that are needed until the next call only. To take memory anew for each of the many small windows of a
 * text would cost more than to fill it. What stands in it at first means nothing.
 */
export function reusedRoom(): (length: number) => Float64Array {
  let room = new Float64Array(0);
  return (length) => {
    if (length > KEPT) return new Float64Array(length);
    if (room.length < length) room = new Float64Array(Math.min(KEPT, 2 * length));
    return room;
  };
}
