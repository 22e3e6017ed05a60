import { advance, type Claim, held, purge, type Store } from "#corpus/store";

/** Removes for good what was deleted before that was asked for: whoever asked saw what goes. */
export const purgeDeleted = (store: Store, claim: Claim): Promise<boolean> =>
  held(store, claim, () =>
    purge(store, { until: claim.job.created }, ({ more, total }) =>
      advance(store, claim, { more, ...(total === undefined ? {} : { total: claim.job.done + total }) }),
    ),
  );
