import { ChoiceFilter } from "./choice-filter"
import { useFilters } from "./use-filters"
import { useOfficial } from "./use-official"
import { useWords } from "./use-words"

/** One of the provinces of whoever looks; nothing for who has one only. */
export function ProvinceFilter() {
  const { say } = useWords()
  const { get } = useFilters()
  const { reader_provinces } = useOfficial()
  if (reader_provinces.length < 2) return null
  const provinces = reader_provinces.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <ChoiceFilter
      name="province"
      label={say("decision_province")}
      options={[{ value: "", label: say("all") }, ...provinces]}
      chosen={get("province")}
    />
  )
}
