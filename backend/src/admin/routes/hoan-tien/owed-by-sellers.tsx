import { StatusBadge, Table, Text } from "@medusajs/ui"
import { OwedBySellers, type SellerRefund } from "@ocop/shared/direct"
import { formatVnd } from "@ocop/shared/money"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { Section } from "../../parts/facts"
import { formatMoment } from "../../parts/format"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"
import { PAYOUTS } from "./query-key"

/** Where sellers are paid directly: what they have not sent back yet. Nothing is shown where there is nothing. */
export function OwedBySellersList() {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: [PAYOUTS, "sellers"],
    queryFn: () => read(OwedBySellers, "/seller-refunds"),
  })
  if (data === undefined || data.count === 0) return null
  const title = say("seller_refunds_title", { count: data.count, late: data.late })
  return (
    <Section title={title}>
      <Text className="text-ui-fg-subtle">{say("seller_refunds_hint")}</Text>
      <Rows
        label={title}
        columns={[say("payout_amount"), say("seller_refund_seller"), say("seller_refund_parcel"), say("payout_kind")]}
        rows={data.refunds}
        error={error}
        empty=""
      >
        {(refund) => <RefundLine key={refund.id} refund={refund} />}
      </Rows>
    </Section>
  )
}

function RefundLine({
  refund: { amount, asked_at, seller, parcel_code, kind, state, is_late },
}: {
  refund: SellerRefund
}) {
  const { say, locale } = useWords()
  return (
    <Table.Row className="align-top">
      <Table.Cell className="whitespace-nowrap py-3">
        <Text weight="plus">{formatVnd(amount, locale)}</Text>
        <Text className="text-ui-fg-subtle">{formatMoment(asked_at, locale)}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-3" lang="vi">
        {seller.name}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{parcel_code}</Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-3">
        <Text>{say(`payout_kind_${kind}`)}</Text>
        <Text className="text-ui-fg-subtle">{say(`payout_${state}`)}</Text>
        {is_late && <StatusBadge color="red">{say("seller_refund_late")}</StatusBadge>}
      </Table.Cell>
    </Table.Row>
  )
}
