/**
 * The same function, which reads each object once and gives the same result again while the object lives: for what
 * several stages ask of the same tokens. Objects must not change.
 */
export function once<Key extends object, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = read(key);
    known.set(key, result);
    return result;
  };
}
