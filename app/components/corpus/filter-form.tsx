import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { SelectField } from "./select-field";
import type { FilterView } from "./view";

/** Narrows what a page of the corpus shows: a plain form whose choices stand in the address. */
export function FilterForm({
  action,
  view: { selects, from, to, story },
  children,
}: {
  readonly action: string;
  readonly view: FilterView;
  /** What is asked for beside the filters. */
  readonly children?: ReactNode;
}) {
  const isNarrowed = selects.some(({ value }) => value !== "") || from !== "" || to !== "" || story !== null;
  return (
    <Form className="filters" method="get" action={action}>
      {children}
      {selects.map((select) => (
        <SelectField key={select.name} any="any" {...select} />
      ))}
      <DateField name="from" label="From" value={from} />
      <DateField name="to" label="To" value={to} />
      {story !== null && <input type="hidden" name="story" value={story} />}
      <button className="button" type="submit">
        Show
      </button>
      {isNarrowed && <Link to={action}>Clear</Link>}
    </Form>
  );
}

/** A day, a month or a year: a plain field, since the date field of browsers asks for a day. */
const DateField = ({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}) => (
  <label key={`${name} ${value}`}>
    {label}{" "}
    <input
      name={name}
      defaultValue={value}
      size={10}
      maxLength={10}
      pattern="\d{4}(-\d{2}(-\d{2})?)?"
      placeholder="2021-10"
      title="A day, a month or a year: 2021-10-29, 2021-10, 2021"
    />
  </label>
);
