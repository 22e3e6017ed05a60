/** Where an action's agent was looked for, and what was found. */
export interface Finding {
  readonly agent: "named" | "absent";
  /** Token of the agent, where one token can be pointed at: it may be the agent of other actions nearby. */
  readonly at: number | null;
  readonly because: string;
}

export const named = (at: number | null, because: string): Finding => ({ agent: "named", at, because });
export const absent = (because: string): Finding => ({ agent: "absent", at: null, because });
