import { Table } from "@medusajs/ui"
import type { DeskRecognition } from "@ocop/shared/decision"
import { Link } from "react-router-dom"
import { formatDay } from "./format"
import { RecognitionState } from "./recognition-state"
import { RemindedOn } from "./reminded-on"
import { Rows } from "./rows"
import { TickCell } from "./tick-cell"
import type { Ticks } from "./use-ticks"
import { useWords } from "./use-words"

type StarTableProps = {
  label: string
  recognitions: DeskRecognition[] | undefined
  error: unknown
  empty: string
  /** Where some rows can be chosen. */
  choice?: { ticks: Ticks; mayTick: (recognition: DeskRecognition) => boolean }
}

/** Stars, each with its goods, its days and where it stands. */
export function StarTable({ label, recognitions, error, empty, choice }: StarTableProps) {
  const { say, locale } = useWords()
  return (
    <Rows
      label={label}
      columns={[
        ...(choice ? [say("tick_column")] : []),
        say("star_product"),
        say("organization"),
        say("star_stars"),
        say("star_until"),
        say("organization_state"),
        say("decision_number"),
      ]}
      rows={recognitions}
      error={error}
      empty={empty}
    >
      {(recognition) => {
        const { id, product, organization, stars, valid_until, state, decision, is_demo } = recognition
        return (
          <Table.Row key={id}>
            {choice && (
              <TickCell id={id} name={product.title} ticks={choice.ticks} isDisabled={!choice.mayTick(recognition)} />
            )}
            <Table.Cell className="min-w-48 py-3">
              <Link to={`/cong-nhan/${id}`} lang="vi" className="txt-compact-small-plus underline">
                {product.title}
              </Link>
              {is_demo && <span className="text-ui-fg-subtle"> · {say("demo")}</span>}
            </Table.Cell>
            <Table.Cell lang="vi" className="min-w-48">
              {organization.name}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{say("stars_count", { stars })}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {formatDay(valid_until, locale)}
              <RemindedOn day={recognition.reminded_on} />
            </Table.Cell>
            <Table.Cell>
              <RecognitionState state={state} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <Link to={`/quyet-dinh/${decision.id}`} className="underline">
                {decision.number}
              </Link>
            </Table.Cell>
          </Table.Row>
        )
      }}
    </Rows>
  )
}
