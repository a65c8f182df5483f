import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import {
  CERTIFICATION_STATES,
  CertificationPage,
  CERTIFICATIONS_PER_PAGE,
  type ListedCertification,
} from "@ocop/shared/certification"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { ChoiceFilter } from "../../parts/choice-filter"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { MoreFilters } from "../../parts/more-filters"
import { Pager } from "../../parts/pager"
import { ProvinceFilter } from "../../parts/province-filter"
import { RemindChosen } from "../../parts/remind-chosen"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useOfficial } from "../../parts/use-official"
import { useTicks } from "../../parts/use-ticks"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"
import { useIsTheirs } from "./is-theirs"
import { CertificationLine } from "./line"
import { useStandardOptions } from "./paper-fields"
import { useVerifyChosen, VerifyChosen } from "./verify-chosen"

/** Certificates of the official's provinces: those that end first come first. */
const Certifications = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const { is_reviewer } = useOfficial()
  const isTheirs = useIsTheirs()
  const ticks = useTicks()
  const verifying = useVerifyChosen(ticks.clear)
  const standards = useStandardOptions()
  const filters = {
    state: get("state"),
    standard: get("standard"),
    province: get("province"),
    product_id: get("product_id"),
    q: get("q"),
  }
  const asked = Object.entries(filters).filter(([, value]) => value !== "")
  const query = new URLSearchParams([...asked, ["page", String(page)]])
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "certifications", String(query)],
    queryFn: () => read(CertificationPage, `/certifications?${query}`),
  })
  const theirs = (data?.certifications ?? []).filter(isTheirs)
  const verifiable = theirs.filter(({ state, is_own_draft }) => state === "draft" && !is_own_draft)
  const remindable = theirs.filter(({ state }) => state === "expiring")
  const tickable = [...verifiable, ...remindable]
  const chosenOf = (rows: ListedCertification[]) => rows.filter(({ id }) => ticks.has(id))
  const add = (
    <Button asChild>
      <Link to="/chung-nhan/moi">{say("certification_add")}</Link>
    </Button>
  )
  return (
    <DeskPage
      title={say("menu_certifications")}
      hint={say("certifications_hint")}
      files={{ table: "certifications", query }}
      actions={is_reviewer ? add : null}
    >
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("all") },
          ...CERTIFICATION_STATES.map((state) => ({ value: state, label: say(`certification_state_${state}`) })),
        ]}
      />
      <div className="flex flex-wrap gap-4 px-6 py-3">
        <ChoiceFilter
          name="standard"
          label={say("certification_standard")}
          options={[{ value: "", label: say("all") }, ...standards]}
          chosen={filters.standard}
        />
        <ProvinceFilter />
      </div>
      <MoreFilters filters={[{ name: "product_id", words: goodOf(data?.certifications) ?? say("star_product") }]} />
      <SearchBox label={say("certifications_search")} />
      <Rows
        label={say("menu_certifications")}
        columns={[
          ...(tickable.length > 0 ? [say("tick_column")] : []),
          say("certification_standard"),
          say("certification_number"),
          say("stop_subject"),
          say("certification_issuer"),
          say("star_until"),
          say("organization_state"),
        ]}
        rows={data?.certifications}
        error={error}
        empty={say("certifications_none")}
      >
        {(certification) => (
          <CertificationLine
            key={certification.id}
            certification={certification}
            ticks={tickable.length > 0 ? ticks : null}
            mayTick={tickable.includes(certification)}
            refusal={verifying.refused.get(certification.id)}
          />
        )}
      </Rows>
      {tickable.length > 0 && (
        <div className="flex flex-wrap items-center gap-3 px-6 py-3">
          {verifiable.length > 0 && <VerifyChosen chosen={chosenOf(verifiable)} verifying={verifying} />}
          {remindable.length > 0 && (
            <RemindChosen
              path="/certificate-reminders"
              ids={chosenOf(remindable).map(({ id }) => id)}
              onDone={ticks.clear}
            />
          )}
        </div>
      )}
      {data && <Pager count={data.count} perPage={CERTIFICATIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Certifications

/** The goods of the papers; what is of a whole organization names none. */
const goodOf = (rows: ListedCertification[] | undefined) =>
  rows?.find(({ product }) => product !== null)?.product?.title

export const config = defineRouteConfig({
  label: "menu_certifications",
  translationNs: "desk",
  icon: ShieldCheck,
  rank: 13,
})
