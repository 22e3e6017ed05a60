import type { Database } from "./database";

/**
 * Counts a document (1) or takes it out of what is counted (-1), in every edition it was analysed in: the rollup, the
 * scores to sort by, the list of what is analysed. Call it before and after whatever changes outlet, date, text, reading
 * or deletion of a document, or its analysis, within the same transaction. Deleted documents are not counted.
 */
export function tally(database: Database, number: number, sign: 1 | -1): void {
  if (sign === 1) list(database, number);
  sum(database, number, sign);
  if (sign === -1) unlist(database, number);
}

function list(database: Database, number: number): void {
  const { changes } = database.run(
    `INSERT INTO analysed (edition, document, analysis, voiced)
     SELECT a.edition, d.number, a.id, EXISTS (SELECT 1 FROM voiced WHERE analysis = a.id)
     FROM documents d JOIN analyses a ON a.text = d.text AND a.reading = d.reading
     WHERE d.number = ? AND d.deleted IS NULL`,
    [number],
  );
  if (changes === 0) return;
  database.run(
    `INSERT INTO scores (edition, measure, document, count, total)
     SELECT n.edition, CAST(s.key AS INTEGER), n.document,
       json_extract(s.value, '$[0]'), json_extract(s.value, '$[1]')
     FROM analysed n JOIN analyses a ON a.id = n.analysis, json_each(a.scores) s WHERE n.document = ?`,
    [number],
  );
}

function unlist(database: Database, number: number): void {
  const { changes } = database.run("DELETE FROM analysed WHERE document = ?", [number]);
  if (changes === 0) return;
  database.run(
    `DELETE FROM scores WHERE document = ?
     AND edition IN (SELECT id FROM editions) AND measure IN (SELECT id FROM measures)`,
    [number],
  );
}

const sum = (database: Database, number: number, sign: 1 | -1): void =>
  void database.run(
    `INSERT INTO rollup (edition, measure, outlet, month, documents, count, total, count_squared, total_squared, product)
     SELECT edition, measure, outlet, month, sign, sign * count, sign * total,
       sign * count * count, sign * total * total, sign * count * total
     FROM (
       SELECT ? AS sign, n.edition, CAST(s.key AS INTEGER) AS measure, ifnull(d.outlet, '') AS outlet,
         ifnull(substr(d.date, 1, 7), '') AS month,
         json_extract(s.value, '$[0]') AS count, json_extract(s.value, '$[1]') AS total
       FROM analysed n JOIN documents d ON d.number = n.document JOIN analyses a ON a.id = n.analysis,
         json_each(a.scores) s
       WHERE n.document = ?
     ) WHERE true
     ON CONFLICT DO UPDATE SET
       documents = documents + excluded.documents, count = count + excluded.count, total = total + excluded.total,
       count_squared = count_squared + excluded.count_squared, total_squared = total_squared + excluded.total_squared,
       product = product + excluded.product`,
    [sign, number],
  );
