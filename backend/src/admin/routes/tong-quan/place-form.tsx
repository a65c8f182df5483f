import type { DeskOverview } from "@ocop/shared/desk-overview"
import { ChoiceFilter } from "../../parts/choice-filter"
import { useWords } from "../../parts/use-words"

/** One of the official's provinces, or all of them. */
export function PlaceForm({ provinces, chosen }: { provinces: DeskOverview["provinces"]; chosen: string }) {
  const { say } = useWords()
  const options = [
    { value: "", label: say("overview_everywhere") },
    ...provinces.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return <ChoiceFilter name="province" label={say("overview_where")} options={options} chosen={chosen} />
}
