import { NEEDED_RECIPIENT_COLUMNS, RECIPIENT_COLUMNS, type RecipientColumn } from "@ocop/shared/gift-recipient"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { COLUMN_WORDS } from "#app/features/gift/recipient-words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError, SelectField } from "#app/ui/field.tsx"
import type { BringAnswer } from "./bring-list.server.ts"

export const HOW_ID = "cach-them"

type MappedTableProps = {
  table: NonNullable<BringAnswer["table"]>
  /** How many rows the list has already. */
  known: number
  action: string
  problems: readonly FormProblem[]
}

/** What was read: which column is which, its first rows, and the way into the list. */
export function MappedTable({ table, known, action, problems }: MappedTableProps) {
  const { formData } = useNavigation()
  const { columns, mapping, cells, form_token, how } = table
  const titles = columns.map(({ title }, place) =>
    title === "" ? m.recipients_map_untitled({ n: place + 1 }) : m.recipients_map_column({ n: place + 1, title }),
  )
  return (
    <section aria-labelledby="cot" className="mt-8 border-t-[1.5px] border-muc pt-4">
      <h2 id="cot" className="text-21">
        {m.recipients_map_title()}
      </h2>
      <p>{m.recipients_map_lead({ n: cells.length })}</p>
      <Sample columns={columns} titles={titles} />
      <Form method="post" action={action} encType="multipart/form-data" className="mt-5 max-w-3xl space-y-5">
        <input type="hidden" name="form_token" value={form_token} />
        <input type="hidden" name="columns" value={JSON.stringify(columns)} />
        <input type="hidden" name="cells" value={JSON.stringify(cells)} />
        <FieldError id="cot-loi" error={problemOf(problems, "mapping") ?? null} />
        <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
          {RECIPIENT_COLUMNS.map((column) => (
            <ColumnSelect key={column} column={column} titles={titles} chosen={mapping[column]} />
          ))}
        </div>
        {known > 0 && <How known={known} how={how} error={problemOf(problems, "how") ?? null} />}
        <SubmitButton name="intent" value="keep" pending={formData?.get("intent") === "keep"}>
          {m.recipients_map_keep({ n: cells.length })}
        </SubmitButton>
      </Form>
    </section>
  )
}

type ColumnSelectProps = { column: RecipientColumn; titles: readonly string[]; chosen: number | undefined }

function ColumnSelect({ column, titles, chosen }: ColumnSelectProps) {
  const isNeeded = NEEDED_RECIPIENT_COLUMNS.includes(column)
  const words = COLUMN_WORDS[column]()
  return (
    <SelectField
      id={`cot-${column}`}
      name={column}
      label={isNeeded ? `${words} ${m.recipients_map_needed()}` : words}
      defaultValue={chosen ?? ""}
    >
      <option value="">{m.recipients_map_none()}</option>
      {titles.map((title, place) => (
        <option key={title} value={place}>
          {title}
        </option>
      ))}
    </SelectField>
  )
}

function How({ known, how, error }: { known: number; how: string; error: string | null }) {
  return (
    <fieldset id={HOW_ID} aria-describedby={error === null ? undefined : `${HOW_ID}-loi`}>
      <legend className="font-semibold">{m.recipients_how({ n: known })}</legend>
      <FieldError id={`${HOW_ID}-loi`} error={error} />
      {[
        { value: "append", words: m.recipients_how_append() },
        { value: "replace", words: m.recipients_how_replace({ n: known }) },
      ].map(({ value, words }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input type="radio" name="how" value={value} defaultChecked={how === value} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

type SampleProps = { columns: NonNullable<BringAnswer["table"]>["columns"]; titles: readonly string[] }

/** Wide tables scroll in their own box, which the keyboard reaches. */
function Sample({ columns, titles }: SampleProps) {
  const rows = Math.max(...columns.map(({ sample }) => sample.length))
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls it too
    <div role="region" aria-label={m.recipients_map_scroll()} tabIndex={0} className="mt-3 overflow-x-auto">
      <table className="text-left text-15">
        <caption className="sr-only">{m.recipients_map_sample({ n: rows })}</caption>
        <thead>
          <tr className="border-b-[1.5px] border-muc">
            {titles.map((title) => (
              <th key={title} scope="col" className="px-2 py-1 whitespace-nowrap" lang="vi">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row} className="border-b border-tro-2">
              {columns.map(({ sample }, place) => (
                <td key={titles[place]} className="max-w-48 truncate px-2 py-1" lang="vi">
                  {sample[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
