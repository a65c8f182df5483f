import { Button, Label } from "@medusajs/ui"
import { useId } from "react"
import { FieldInput } from "../../parts/decision-drawer"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { useStandardOptions } from "./paper-fields"

/** Certificates of one standard, or of all. */
export function StandardForm() {
  const { say } = useWords()
  const filters = useFilters()
  const id = useId()
  const chosen = filters.get("standard")
  const options = [{ value: "", label: say("all") }, ...useStandardOptions()]
  return (
    <form
      key={chosen}
      className="flex items-end gap-2 px-6 py-3"
      onSubmit={(event) => {
        event.preventDefault()
        filters.set({ standard: String(new FormData(event.currentTarget).get("standard") ?? "") })
      }}
    >
      <div className="min-w-0 flex-1 sm:max-w-xs">
        <Label htmlFor={id}>{say("certification_standard")}</Label>
        <FieldInput id={id} field={{ name: "standard", label: "", options, value: chosen }} />
      </div>
      <Button type="submit" variant="secondary">
        {say("overview_show")}
      </Button>
    </form>
  )
}
