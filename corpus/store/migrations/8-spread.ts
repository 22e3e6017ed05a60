/**
 * How far the documents of a sum differ: the rollup's sums of squares of what is counted and out of how many, and of
 * their products. From these follows the variance of a ratio over documents, see `ratioInterval` of the analysis.
 */
export const spread = `
  ALTER TABLE rollup ADD COLUMN count_squared REAL NOT NULL DEFAULT 0;
  ALTER TABLE rollup ADD COLUMN total_squared REAL NOT NULL DEFAULT 0;
  ALTER TABLE rollup ADD COLUMN product REAL NOT NULL DEFAULT 0;

  INSERT INTO rollup (edition, measure, outlet, month, documents, count, total, count_squared, total_squared, product)
    SELECT s.edition, s.measure, ifnull(d.outlet, ''), ifnull(substr(d.date, 1, 7), ''), 0, 0, 0,
      sum(s.count * s.count), sum(s.total * s.total), sum(s.count * s.total)
    FROM scores s JOIN documents d ON d.number = s.document GROUP BY 1, 2, 3, 4
    ON CONFLICT DO UPDATE SET count_squared = excluded.count_squared, total_squared = excluded.total_squared,
      product = excluded.product;
`;
