import { Button, Table, toast } from "@medusajs/ui"
import {
  TOLD_KEYS,
  type DeskOverview,
  type ProgrammeTarget,
  type TargetKey,
  type ToldFigure,
} from "@ocop/shared/desk-overview"
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

function TargetRow({ target: { key, target, reached, told }, overview, listed }: TargetRowProps) {
  const { say, locale } = useWords()
  const name = say(`target_${key}`)
  const isTold = TOLD_KEYS.some((each) => each === key)
  const of = { key, province: overview.province }
  const isPercent = key.endsWith("_percent")
  const figureOf = (value: number) => (isPercent ? `${value} %` : value.toLocaleString(locale))
  return (
    <Table.Row className="align-top">
      <Table.Cell className="min-w-36 whitespace-normal py-3">{name}</Table.Cell>
      <Table.Cell className="min-w-24 whitespace-normal py-3">
        {/* How many of a hundred is no list. */}
        {reached === null ? (
          say("target_untold")
        ) : isPercent ? (
          figureOf(reached)
        ) : (
          <Link
            to={key === "five_stars" ? `${listed}&stars=5` : listed}
            aria-label={`${name}: ${reached}`}
            className="underline"
          >
            {figureOf(reached)}
          </Link>
        )}
        {told && <Source figure={told} />}
      </Table.Cell>
      <Table.Cell className="min-w-48 py-3">
        {target === null ? say("target_unset") : figureOf(target.value)}
        {target && <Source figure={target} />}
      </Table.Cell>
      <Table.Cell className="min-w-20 py-4">
        {target && reached !== null && <Bar part={reached} whole={target.value} />}
      </Table.Cell>
      <Table.Cell className="py-2">
        {overview.may_set_targets && (
          <div className="flex flex-col items-start gap-2">
            <SetFigure of={of} figure="target" before={target} />
            {isTold && <SetFigure of={of} figure="reached" before={told} />}
          </div>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** Who says a figure, in which paper. */
function Source({ figure }: { figure: ToldFigure }) {
  const { say, locale } = useWords()
  const by = figure.set_by ?? say("target_from_start")
  return (
    <span lang="vi" className="txt-small text-ui-fg-subtle block whitespace-normal">
      {figure.source} · {say("target_set_by", { by, day: formatDay(figure.set_at, locale) })}
    </span>
  )
}

type SetFigureProps = {
  of: { key: TargetKey; province: DeskOverview["province"] }
  figure: "target" | "reached"
  before: ToldFigure | null
}

/** The target anew, or how much of it is reached where others count that. */
function SetFigure({ of: { key, province }, figure, before }: SetFigureProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const name = say(`target_${key}`)
  const words = figure === "target" ? "target_set" : "target_tell"
  return (
    <DecisionDrawer
      trigger={
        <Button
          variant="secondary"
          size="small"
          className="whitespace-nowrap"
          aria-label={say(`${words}_of`, { name })}
        >
          {say(words)}
        </Button>
      }
      title={say("target_set_title", { name, place: province?.name ?? say("place_all") })}
      hint={say(`${words}_hint`)}
      action={say(words)}
      fields={[
        {
          name: "value",
          label: say(figure === "target" ? "target_value" : "target_reached"),
          required: true,
          maxLength: 6,
          value: before ? String(before.value) : "",
        },
        {
          name: "source",
          label: say(figure === "target" ? "target_source" : "target_tell_source"),
          required: true,
          maxLength: 500,
          lines: 2,
          value: before?.source,
        },
      ]}
      onSend={async (typed) => {
        const body = { ...typed, key, figure, province_code: province?.code ?? null }
        await post(NOTHING, "/programme-targets", body)
        toast.success(say("target_was_set"))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
      }}
    />
  )
}
