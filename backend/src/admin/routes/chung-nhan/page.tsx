import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import {
  CERTIFICATION_STATES,
  CertificationPage,
  CERTIFICATIONS_PER_PAGE,
  type ListedCertification,
} from "@ocop/shared/certification"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { CertificationState } from "../../parts/certification-state"
import { ChoiceFilter } from "../../parts/choice-filter"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatDay } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useOfficial } from "../../parts/use-official"
import { useStandard } from "../../parts/use-standard"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"
import { useStandardOptions } from "./paper-fields"

/** Certificates of the official's provinces: those that end first come first. */
const Certifications = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const { is_reviewer } = useOfficial()
  const standards = useStandardOptions()
  const filters = { state: get("state"), standard: get("standard"), q: get("q") }
  const asked = Object.entries(filters).filter(([, value]) => value !== "")
  const query = new URLSearchParams([...asked, ["page", String(page)]])
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "certifications", String(query)],
    queryFn: () => read(CertificationPage, `/certifications?${query}`),
  })
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
      <div className="px-6 py-3">
        <ChoiceFilter
          name="standard"
          label={say("certification_standard")}
          options={[{ value: "", label: say("all") }, ...standards]}
          chosen={filters.standard}
        />
      </div>
      <SearchBox label={say("certifications_search")} />
      <Rows
        label={say("menu_certifications")}
        columns={[
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
        {(certification) => <CertificationLine key={certification.id} certification={certification} />}
      </Rows>
      {data && <Pager count={data.count} perPage={CERTIFICATIONS_PER_PAGE} />}
    </DeskPage>
  )
}
export default Certifications

function CertificationLine({ certification }: { certification: ListedCertification }) {
  const { say, locale } = useWords()
  const nameOf = useStandard()
  const { id, standard, number, product, organization, issuer, valid_until, state, is_demo } = certification
  return (
    <Table.Row>
      <Table.Cell className="min-w-40 py-3">
        <Link to={`/chung-nhan/${id}`} className="txt-compact-small-plus underline">
          {nameOf(standard)}
        </Link>
        {is_demo && <span className="text-ui-fg-subtle"> · {say("demo")}</span>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{number}</Table.Cell>
      <Table.Cell lang="vi" className="min-w-48">
        {product?.title ?? organization.name}
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-40">
        {issuer}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {valid_until === null ? say("certification_endless") : formatDay(valid_until, locale)}
      </Table.Cell>
      <Table.Cell>
        <CertificationState state={state} />
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_certifications",
  translationNs: "desk",
  icon: ShieldCheck,
  rank: 13,
})
