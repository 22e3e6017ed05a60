/** The head of a table: the names of its columns, after one of boxes where its rows can be ticked. */
export function TableHead({
  columns,
  ticked = false,
  className,
}: {
  readonly columns: readonly string[];
  readonly ticked?: boolean;
  readonly className?: string;
}) {
  return (
    <thead className={className}>
      <tr>
        {ticked && <TicksHead />}
        {columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The head of a column of boxes. */
export const TicksHead = () => (
  <th scope="col">
    <span className="sr-only">Chosen</span>
  </th>
);

/** The cell with the box of a document, which the form around the table sends. */
export const TickDocument = ({ id, title }: { readonly id: string; readonly title: string }) => (
  <td>
    <input type="checkbox" name="documents" value={id} aria-label={`Choose “${title}”`} />
  </td>
);
