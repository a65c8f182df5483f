import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { CommissionRules, type CommissionRuleRow } from "@ocop/shared/ledger"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatDay } from "../../parts/format"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"
import { AddRule } from "./add-rule"
import { COMMISSION } from "./query-key"

/** What the shop takes of sales: the rules in the order in which they decide. */
const Commission = () => {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: [COMMISSION],
    queryFn: () => read(CommissionRules, "/commission-rules"),
  })
  return (
    <DeskPage
      title={say("menu_commission")}
      hint={say("commission_hint")}
      actions={<AddRule rules={data?.rules ?? []} />}
    >
      <Rows
        label={say("menu_commission")}
        columns={[
          say("commission_position"),
          say("commission_rate"),
          say("commission_subject"),
          say("commission_days"),
          say("commission_basis"),
        ]}
        rows={data?.rules}
        error={error}
        empty={say("commission_none")}
      >
        {(rule) => <RuleRow key={rule.id} rule={rule} />}
      </Rows>
    </DeskPage>
  )
}
export default Commission

function RuleRow({
  rule: { position, rate_bp, subject, valid_from, valid_until, basis },
}: {
  rule: CommissionRuleRow
}) {
  const { say, locale } = useWords()
  const rate = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 2,
  })
  return (
    <Table.Row className="align-top">
      <Table.Cell className="py-3">{position}</Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        <Text weight="plus">{rate.format(rate_bp / 10_000)}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-3">
        {subject === null ? say("commission_all") : <span lang="vi">{subject}</span>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        {valid_until === null
          ? say("commission_from", { day: formatDay(valid_from, locale) })
          : `${formatDay(valid_from, locale)} – ${formatDay(valid_until, locale)}`}
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-48 whitespace-normal py-3">
        {basis}
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_commission",
  translationNs: "desk",
  icon: ReceiptPercent,
  rank: 33,
})
