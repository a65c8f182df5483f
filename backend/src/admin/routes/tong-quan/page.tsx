import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { DeskOverview } from "@ocop/shared/desk-overview"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { Problem } from "../../parts/problem"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"
import { Breakdown } from "./breakdown"
import { CountLinks } from "./count-links"
import { PlaceForm } from "./place-form"
import { Targets } from "./targets"

/** Where each kind of work is done. */
const WORK = {
  to_verify: "/cong-nhan?state=draft",
  certificates_to_verify: "/chung-nhan?state=draft",
  certificates_ending: "/chung-nhan?state=expiring",
  stopped: "/tam-ngung?state=in_force",
  proposals: "/tin",
  papers: "/giay-to",
  organizations: "/co-so",
  complaints: "/phan-anh",
  money: "/tien-ve",
  payouts: "/hoan-tien",
  enquiries: "/hoi-dat-cho",
} as const
/** Lists that know of places. */
const OF_PLACES: readonly string[] = ["to_verify", "stopped"]

/** What waits for whoever looks, and how far the programme is. */
const Overview = () => {
  const { say } = useWords()
  const { get } = useFilters()
  const query = new URLSearchParams({ ...(get("province") && { province: get("province") }) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "overview", String(query)],
    queryFn: () => read(DeskOverview, `/overview?${query}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { province, provinces, work, watched, by_stars, by_form, by_commune } = data
  const at = province === null ? "" : `&province=${province.code}`
  const starred = `/cong-nhan?state=standing${at}`
  return (
    <DeskPage
      title={say("menu_overview")}
      hint={say("overview_hint")}
      actions={provinces.length > 1 ? <PlaceForm provinces={provinces} chosen={province?.code ?? ""} /> : null}
    >
      <CountLinks
        title={say("overview_work")}
        empty={say("overview_no_work")}
        counts={work.map(({ key, count }) => ({
          label: say(`work_${key}`),
          count,
          to: `${WORK[key]}${OF_PLACES.includes(key) ? at : ""}`,
        }))}
      />
      <CountLinks
        title={say("overview_watched")}
        counts={watched.map(({ state, count }) => ({
          label: say(`star_state_${state}`),
          count,
          to: `/cong-nhan?state=${state}${at}`,
        }))}
      />
      <Targets overview={data} listed={starred} />
      <Breakdown
        title={say("overview_by_stars")}
        label={say("star_stars")}
        parts={by_stars.map(({ stars, count }) => ({
          name: say("stars_count", { stars }),
          count,
          to: `${starred}&stars=${stars}`,
        }))}
      />
      <Breakdown
        title={say("overview_by_form")}
        label={say("organization_form")}
        parts={by_form.map(({ form, count }) => ({ name: say(`form_${form}`), count, to: `${starred}&form=${form}` }))}
      />
      <Breakdown
        title={say("overview_by_commune")}
        label={say("export_commune")}
        parts={by_commune.map(({ code, name, count }) => ({
          name: code === null ? say("overview_commune_unknown") : name,
          count,
          to: code === null ? null : `${starred}&commune=${code}`,
        }))}
      />
    </DeskPage>
  )
}
export default Overview

export const config = defineRouteConfig({
  label: "menu_overview",
  translationNs: "desk",
  icon: ChartBar,
  rank: 1,
})
