import { Button, Label } from "@medusajs/ui"
import { useId } from "react"
import { FieldInput } from "./decision-drawer"
import { useFilters } from "./use-filters"
import { useWords } from "./use-words"

type ChoiceFilterProps = {
  /** In the address. */
  name: string
  label: string
  options: { value: string; label: string }[]
  chosen: string
}

/** One of many to show, chosen from a list; kept in the address. */
export function ChoiceFilter({ name, label, options, chosen }: ChoiceFilterProps) {
  const { say } = useWords()
  const filters = useFilters()
  const id = useId()
  return (
    <form
      key={chosen}
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        filters.set({ [name]: String(new FormData(event.currentTarget).get(name) ?? "") })
      }}
    >
      <div className="w-44">
        <Label htmlFor={id}>{label}</Label>
        <FieldInput id={id} field={{ name, label: "", options, value: chosen }} />
      </div>
      <Button type="submit" variant="secondary">
        {say("overview_show")}
      </Button>
    </form>
  )
}
