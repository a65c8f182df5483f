import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import {
  RECOGNITION_FILTERS,
  RECOGNITIONS_PER_PAGE,
  RecognitionPage,
  type DeskRecognition,
} from "@ocop/shared/decision"
import { renewalStepOn } from "@ocop/shared/renewal"
import { todayInVietnam } from "@ocop/shared/day"
import { LEGAL_FORMS } from "@ocop/shared/organization"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { MoreFilters } from "../../parts/more-filters"
import { Pager } from "../../parts/pager"
import { ProvinceFilter } from "../../parts/province-filter"
import { RemindChosen } from "../../parts/remind-chosen"
import { SearchBox } from "../../parts/search-box"
import { StarTable } from "../../parts/star-table"
import { useFilters } from "../../parts/use-filters"
import { useOfficial } from "../../parts/use-official"
import { useTicks } from "../../parts/use-ticks"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"

const FILTERS = ["state", "stars", "form", "commune", "province", "product_id", "q"]

/** Stars of goods of the official's provinces: those that end first come first. */
const Recognitions = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const filters = Object.fromEntries(FILTERS.map((name) => [name, get(name)]))
  const query = new URLSearchParams({ ...filters, page: String(page) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "stars", String(query)],
    queryFn: () => read(RecognitionPage, `/recognitions?${query}`),
  })
  const ticks = useTicks()
  const isRemindable = useIsRemindable()
  const remindable = (data?.recognitions ?? []).filter(isRemindable)
  const form = LEGAL_FORMS.find((each) => each === get("form"))
  const placeOf = (code: string) => data?.places.find((place) => place.code === code)?.name ?? code
  return (
    <DeskPage files={{ table: "recognitions", query }} title={say("menu_recognitions")} hint={say("recognitions_hint")}>
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("all") },
          ...RECOGNITION_FILTERS.map((state) => ({ value: state, label: say(`star_state_${state}`) })),
        ]}
      />
      <MoreFilters
        filters={[
          { name: "stars", words: say("stars_count", { stars: get("stars") }) },
          { name: "form", words: form === undefined ? get("form") : say(`form_${form}`) },
          { name: "product_id", words: data?.recognitions[0]?.product.title ?? say("star_product") },
          { name: "commune", words: placeOf(get("commune")) },
        ]}
      />
      <div className="px-6 py-3 empty:hidden">
        <ProvinceFilter />
      </div>
      <SearchBox label={say("recognitions_search")} />
      <StarTable
        label={say("menu_recognitions")}
        recognitions={data?.recognitions}
        error={error}
        empty={say("recognitions_none")}
        choice={remindable.length > 0 ? { ticks, mayTick: isRemindable } : undefined}
      />
      {remindable.length > 0 && (
        <div className="px-6 py-3">
          <RemindChosen
            path="/star-reminders"
            ids={remindable.map(({ id }) => id).filter(ticks.has)}
            onDone={ticks.clear}
          />
        </div>
      )}
      {data && <Pager count={data.count} perPage={RECOGNITIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Recognitions

/** Whether whoever looks may remind its producer, as far as the row says. */
function useIsRemindable(): (recognition: DeskRecognition) => boolean {
  const { is_registrar, is_national, provinces } = useOfficial()
  const today = todayInVietnam(new Date())
  const isTheirs = (code: string | null) =>
    is_registrar && (is_national || code === null || provinces.some((province) => province.code === code))
  return ({ state, valid_until, province_code }) =>
    ["valid", "window", "late"].includes(state) && renewalStepOn(valid_until, today) !== null && isTheirs(province_code)
}

export const config = defineRouteConfig({
  label: "menu_recognitions",
  translationNs: "desk",
  icon: Star,
  rank: 11,
})
