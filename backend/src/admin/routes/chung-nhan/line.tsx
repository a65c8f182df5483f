import { Table, Text } from "@medusajs/ui"
import type { ListedCertification } from "@ocop/shared/certification"
import { Link } from "react-router-dom"
import { CertificationState } from "../../parts/certification-state"
import { formatDay } from "../../parts/format"
import { RemindedOn } from "../../parts/reminded-on"
import { TickCell } from "../../parts/tick-cell"
import { useStandard } from "../../parts/use-standard"
import type { Ticks } from "../../parts/use-ticks"
import { useWords } from "../../parts/use-words"

type CertificationLineProps = {
  certification: ListedCertification
  /** What says whether it is chosen; null where nothing can be. */
  ticks: Ticks | null
  mayTick: boolean
  /** Why it could not be verified with the others. */
  refusal: string | undefined
}

/** A certificate in the list. */
export function CertificationLine({ certification, ticks, mayTick, refusal }: CertificationLineProps) {
  const { say, locale } = useWords()
  const nameOf = useStandard()
  const { id, standard, number, product, organization, issuer, valid_until, state, is_demo } = certification
  return (
    <Table.Row>
      {ticks && <TickCell id={id} name={`${nameOf(standard)} ${number}`} ticks={ticks} isDisabled={!mayTick} />}
      <Table.Cell className="min-w-40 py-3">
        <Link to={`/chung-nhan/${id}`} className="txt-compact-small-plus underline">
          {nameOf(standard)}
        </Link>
        {is_demo && <span className="text-ui-fg-subtle"> · {say("demo")}</span>}
        {refusal && <Text className="txt-small-plus">{refusal}</Text>}
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
        <RemindedOn day={certification.reminded_on} />
      </Table.Cell>
      <Table.Cell>
        <CertificationState state={state} />
      </Table.Cell>
    </Table.Row>
  )
}
