import { Button, Label } from "@medusajs/ui"
import type { DeskOverview } from "@ocop/shared/desk-overview"
import { useId } from "react"
import { FieldInput } from "../../parts/decision-drawer"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"

/** One of the official's provinces, or all of them. */
export function PlaceForm({ provinces, chosen }: { provinces: DeskOverview["provinces"]; chosen: string }) {
  const { say } = useWords()
  const filters = useFilters()
  const id = useId()
  const options = [
    { value: "", label: say("overview_everywhere") },
    ...provinces.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <form
      key={chosen}
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        filters.set({ province: String(new FormData(event.currentTarget).get("province") ?? "") })
      }}
    >
      <div className="w-44">
        <Label htmlFor={id}>{say("overview_where")}</Label>
        <FieldInput id={id} field={{ name: "province", label: "", options, value: chosen }} />
      </div>
      <Button type="submit" variant="secondary">
        {say("overview_show")}
      </Button>
    </form>
  )
}
