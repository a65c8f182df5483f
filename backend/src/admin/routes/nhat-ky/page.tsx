import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import { OfficialActPage, SUBJECTS, type OfficialAct } from "@ocop/shared/official-act"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatMoment } from "../../parts/format"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"

const PAGES: Partial<Record<OfficialAct["subject"], string>> = {
  decision: "/quyet-dinh",
  recognition: "/cong-nhan",
  stop: "/tam-ngung",
}

/** What officials did, the newest first. Nobody can change it. */
const Log = () => {
  const { say, locale } = useWords()
  const { get, page, linkTo } = useFilters()
  const query = new URLSearchParams({ subject: get("subject"), page: String(page) })
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "log", String(query)],
    queryFn: () => read(OfficialActPage, `/official-acts?${query}`),
  })
  return (
    <DeskPage files={{ table: "official-acts", query }} title={say("menu_acts")} hint={say("acts_hint")}>
      <FilterLinks
        name="subject"
        options={[
          { value: "", label: say("all") },
          ...SUBJECTS.map((subject) => ({ value: subject, label: say(`subject_${subject}`) })),
        ]}
      />
      <Rows
        label={say("menu_acts")}
        columns={[say("act_at"), say("act_what"), say("act_who"), say("reason"), say("act_changed")]}
        rows={data?.acts}
        error={error}
        empty={say("acts_none")}
      >
        {(act) => (
          <Table.Row key={act.id}>
            <Table.Cell className="whitespace-nowrap py-3">{formatMoment(act.at, locale)}</Table.Cell>
            <Table.Cell className="min-w-40">
              {say(`act_${act.act}`)} · <Subject act={act} />
            </Table.Cell>
            <Table.Cell>{act.user_email}</Table.Cell>
            <Table.Cell lang="vi" className="min-w-40">
              {act.reason || "–"}
            </Table.Cell>
            <Table.Cell className="min-w-64">
              <Changed act={act} />
            </Table.Cell>
          </Table.Row>
        )}
      </Rows>
      <nav aria-label={say("pages")} className="flex justify-end gap-2 px-6 py-3">
        {page > 1 && (
          <Button asChild variant="secondary">
            <Link to={linkTo({ page: page === 2 ? "" : String(page - 1) })}>{say("previous_page")}</Link>
          </Button>
        )}
        {data?.has_more && (
          <Button asChild variant="secondary">
            <Link to={linkTo({ page: String(page + 1) })}>{say("next_page")}</Link>
          </Button>
        )}
      </nav>
    </DeskPage>
  )
}
export default Log

function Subject({ act: { subject, subject_id } }: { act: OfficialAct }) {
  const { say } = useWords()
  const page = PAGES[subject]
  const words = say(`subject_${subject}`)
  if (page === undefined) return words
  return (
    <Link to={`${page}/${subject_id}`} className="underline">
      {words}
    </Link>
  )
}

/** Column by column, as the tables have it: this is for who looks closely. */
function Changed({ act: { before, after } }: { act: OfficialAct }) {
  if (after === null || before === null) return "–"
  return (
    <ul className="txt-small">
      {Object.entries(after).map(([name, value]) => (
        <li key={name} className="break-words">
          {name}: {String(before[name] ?? "–")} → {String(value ?? "–")}
        </li>
      ))}
    </ul>
  )
}

export const config = defineRouteConfig({
  label: "menu_acts",
  translationNs: "desk",
  icon: ListBullet,
  rank: 19,
})
