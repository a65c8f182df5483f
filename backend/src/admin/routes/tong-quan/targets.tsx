import { Button, Table, toast } from "@medusajs/ui"
import type { DeskOverview, ProgrammeTarget } from "@ocop/shared/desk-overview"
import { useQueryClient } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { NOTHING, post } from "../../api/desk-api"
import { DecisionDrawer } from "../../parts/decision-drawer"
import { Section } from "../../parts/facts"
import { formatDay } from "../../parts/format"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"
import { Bar } from "./bar"

/** What the programme wants to reach, and how far it is; `listed` is the list of the goods that count. */
export function Targets({ overview, listed }: { overview: DeskOverview; listed: string }) {
  const { say } = useWords()
  return (
    <Section title={say("overview_targets")}>
      <div className="-mx-6">
        <Rows
          label={say("overview_targets")}
          columns={[
            say("target_key"),
            say("target_reached"),
            say("target_value"),
            say("overview_share"),
            say("staff_action"),
          ]}
          rows={overview.targets}
          error={null}
          empty=""
        >
          {(target) => <TargetRow key={target.key} target={target} overview={overview} listed={listed} />}
        </Rows>
      </div>
    </Section>
  )
}

type TargetRowProps = { target: ProgrammeTarget; overview: DeskOverview; listed: string }

function TargetRow({ target: { key, target, reached }, overview, listed }: TargetRowProps) {
  const { say, locale } = useWords()
  const name = say(`target_${key}`)
  const by =
    target &&
    say("target_set_by", { by: target.set_by ?? say("target_from_start"), day: formatDay(target.set_at, locale) })
  return (
    <Table.Row className="align-top">
      <Table.Cell className="min-w-48 py-3">{name}</Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        {/* How many of a hundred is no list. */}
        {key === "upgraded_percent" ? (
          `${reached} %`
        ) : (
          <Link
            to={key === "five_stars" ? `${listed}&stars=5` : listed}
            aria-label={`${name}: ${reached}`}
            className="underline"
          >
            {reached.toLocaleString(locale)}
          </Link>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-48 py-3">
        {target === null ? say("target_unset") : target.value.toLocaleString(locale)}
        {target && (
          <span lang="vi" className="txt-small text-ui-fg-subtle block">
            {target.source} · {by}
          </span>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-20 py-4">{target && <Bar part={reached} whole={target.value} />}</Table.Cell>
      <Table.Cell className="py-2">
        {overview.may_set_targets && <SetTarget of={{ key, target, reached }} province={overview.province} />}
      </Table.Cell>
    </Table.Row>
  )
}

function SetTarget({ of: { key, target }, province }: { of: ProgrammeTarget; province: DeskOverview["province"] }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const name = say(`target_${key}`)
  return (
    <DecisionDrawer
      trigger={
        <Button
          variant="secondary"
          size="small"
          className="whitespace-nowrap"
          aria-label={say("target_set_of", { name })}
        >
          {say("target_set")}
        </Button>
      }
      title={say("target_set_title", { name, place: province?.name ?? say("place_all") })}
      hint={say("target_set_hint")}
      action={say("target_set")}
      fields={[
        {
          name: "value",
          label: say("target_value"),
          required: true,
          maxLength: 6,
          value: target ? String(target.value) : "",
        },
        {
          name: "source",
          label: say("target_source"),
          required: true,
          maxLength: 500,
          lines: 2,
          value: target?.source,
        },
      ]}
      onSend={async (typed) => {
        await post(NOTHING, "/programme-targets", { ...typed, key, province_code: province?.code ?? null })
        toast.success(say("target_was_set"))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
      }}
    />
  )
}
