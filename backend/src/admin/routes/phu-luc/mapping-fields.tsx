import { Button, Input, Label } from "@medusajs/ui"
import { ANNEX_COLUMNS, type AnnexCheck, type AnnexMapping } from "@ocop/shared/annex"
import { useId, type FormEvent } from "react"
import { FieldInput } from "../../parts/decision-drawer"
import { Section } from "../../parts/facts"
import { useWords } from "../../parts/use-words"

type MappingFieldsProps = { check: AnnexCheck; onChange: (mapping: AnnexMapping) => void }

/** Which column of the file says what, as it was found out, to be put right. */
export function MappingFields({ check: { mapping, columns }, onChange }: MappingFieldsProps) {
  const { say } = useWords()
  const id = useId()
  const options = [
    { value: "", label: say("annex_no_column") },
    ...columns.map(({ place, title, sample }) => ({
      value: String(place),
      label: `${place + 1}. ${title}${sample === "" ? "" : ` (${sample})`}`,
    })),
  ]
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = ANNEX_COLUMNS.flatMap((column) => {
      const place = String(form.get(column) ?? "")
      return place === "" ? [] : [[column, Number(place)] as const]
    })
    onChange({ head: Number(form.get("head")), places: Object.fromEntries(chosen) })
  }
  return (
    <Section title={say("annex_columns")}>
      <form onSubmit={send} className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-3">
          <div className="flex flex-col gap-1">
            <Label htmlFor={`${id}-head`}>{say("annex_head")}</Label>
            <Input
              id={`${id}-head`}
              name="head"
              type="number"
              min={1}
              max={1000}
              required
              defaultValue={mapping.head}
            />
          </div>
          {ANNEX_COLUMNS.map((column) => (
            <div key={column} className="flex flex-col gap-1">
              <Label htmlFor={`${id}-${column}`}>{say(`annex_column_${column}`)}</Label>
              <FieldInput
                id={`${id}-${column}`}
                field={{ name: column, label: "", options, value: String(mapping.places[column] ?? "") }}
              />
            </div>
          ))}
        </div>
        <div className="flex justify-end">
          <Button type="submit" variant="secondary">
            {say("annex_check_again")}
          </Button>
        </div>
      </form>
    </Section>
  )
}
