import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { SelectField } from "./select-field";
import type { SelectView } from "./view";

/** A form of choices that stand in the address, each of which has a value. */
export function PlainForm({
  action,
  selects,
  children,
}: {
  readonly action: string;
  readonly selects: readonly SelectView[];
  readonly children?: ReactNode;
}) {
  return (
    <Form className="filters filters-inner" method="get" action={action} preventScrollReset>
      {children}
      {selects.map((select) => (
        <SelectField key={select.name} {...select} />
      ))}
      <button className="button" type="submit">
        Show
      </button>
    </Form>
  );
}
