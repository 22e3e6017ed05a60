/** A probability in eight levels, finer near both ends. */
export const level8 = (probability: number): number =>
  probability < 0.02
    ? 0
    : probability < 0.08
      ? 1
      : probability < 0.2
        ? 2
        : probability < 0.4
          ? 3
          : probability < 0.6
            ? 4
            : probability < 0.8
              ? 5
              : probability < 0.93
                ? 6
                : 7;

/** A probability in four levels. */
export const level4 = (probability: number): number =>
  probability < 0.05 ? 0 : probability < 0.3 ? 1 : probability < 0.7 ? 2 : 3;

/** A probability in nine even levels, for what is likely either way. */
export const level9 = (probability: number): number =>
  probability < 0.03
    ? 0
    : probability < 0.1
      ? 1
      : probability < 0.2
        ? 2
        : probability < 0.35
          ? 3
          : probability < 0.5
            ? 4
            : probability < 0.65
              ? 5
              : probability < 0.8
                ? 6
                : probability < 0.92
                  ? 7
                  : 8;
