import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { RECOGNITION_STATES, RECOGNITIONS_PER_PAGE, RecognitionPage } from "@ocop/shared/decision"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { Pager } from "../../parts/pager"
import { SearchBox } from "../../parts/search-box"
import { StarTable } from "../../parts/star-table"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"

/** Stars of goods of the official's provinces: those that end first come first. */
const Recognitions = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const query = new URLSearchParams({ state: get("state"), stars: get("stars"), q: get("q"), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "stars", String(query)],
    queryFn: () => read(RecognitionPage, `/recognitions?${query}`),
  })
  return (
    <DeskPage files={{ table: "recognitions", query }} title={say("menu_recognitions")} hint={say("recognitions_hint")}>
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("all") },
          ...RECOGNITION_STATES.map((state) => ({ value: state, label: say(`star_state_${state}`) })),
        ]}
      />
      <SearchBox label={say("recognitions_search")} />
      <StarTable
        label={say("menu_recognitions")}
        recognitions={data?.recognitions}
        error={error}
        empty={say("recognitions_none")}
      />
      {data && <Pager count={data.count} perPage={RECOGNITIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Recognitions

export const config = defineRouteConfig({
  label: "menu_recognitions",
  translationNs: "desk",
  icon: Star,
  rank: 11,
})
