import { dataFolder, openStore, type Store, seedSamples } from "#corpus/store";

let store: Store | undefined;

/**
 * The corpus that the pages show: the store in `PARALLAX_DATA` (else `data` in the working folder), opened at the first
 * call. A new one gets the sample corpus. Throws a `StoreError` that says what is wrong with the folder or the file.
 */
export function corpus(): Store {
  if (store) return store;
  const opened = openStore(dataFolder({ environment: process.env, workingFolder: process.cwd() }));
  seedSamples(opened);
  store = opened;
  return opened;
}
