import { Table } from "@medusajs/ui"
import type { DeskRecognition } from "@ocop/shared/decision"
import { Link } from "react-router-dom"
import { formatDay } from "./format"
import { RecognitionState } from "./recognition-state"
import { Rows } from "./rows"
import { useWords } from "./use-words"

type StarTableProps = { label: string; recognitions: DeskRecognition[] | undefined; error: unknown; empty: string }

/** Stars, each with its goods, its days and where it stands. */
export function StarTable({ label, recognitions, error, empty }: StarTableProps) {
  const { say, locale } = useWords()
  return (
    <Rows
      label={label}
      columns={[
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
      {({ id, product, organization, stars, valid_until, state, decision, is_demo }) => (
        <Table.Row key={id}>
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
          <Table.Cell className="whitespace-nowrap">{formatDay(valid_until, locale)}</Table.Cell>
          <Table.Cell>
            <RecognitionState state={state} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <Link to={`/quyet-dinh/${decision.id}`} className="underline">
              {decision.number}
            </Link>
          </Table.Cell>
        </Table.Row>
      )}
    </Rows>
  )
}
