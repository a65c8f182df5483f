import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { ListPayouts, PayoutPage, type PayoutRow } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
import { REFUND_STATES } from "@ocop/shared/purchase"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { batchFile } from "./batch-file"
import { MarkPayout } from "./mark-payout"
import { NameAccount } from "./name-account"
import { OwedBySellersList } from "./owed-by-sellers"
import { PAYOUTS } from "./query-key"
import { SendPayouts } from "./send-payouts"

const WAITING = "to_pay"

/** Money that goes back to buyers: what can be paid now unless another state is asked for. */
const Payouts = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const { state } = ListPayouts.parse({ state: get("state") || WAITING })
  const query = new URLSearchParams({ state, page: String(page) })
  const { data, error } = useQuery({
    queryKey: [PAYOUTS, String(query)],
    queryFn: () => read(PayoutPage, `/payouts?${query}`),
  })
  const labelOf = (of: PayoutRow["state"]) => {
    const words = say(`payout_${of}`)
    return data === undefined || of === "paid" ? words : say("payouts_count", { state: words, count: data.counts[of] })
  }
  return (
    <DeskPage
      files={{ table: "payouts", query }}
      title={say("menu_payouts")}
      hint={say("payouts_hint")}
      actions={state === WAITING && data !== undefined && data.count > 0 && <SendPayouts page={data} />}
    >
      <OwedBySellersList />
      <FilterLinks
        name="state"
        options={REFUND_STATES.map((of) => ({ value: of === WAITING ? "" : of, label: labelOf(of) }))}
      />
      <Rows
        label={say("menu_payouts")}
        columns={[
          say("payout_amount"),
          say("payout_kind"),
          say("payout_account"),
          say("payout_memo"),
          ...(state === "sent" ? [say("payout_batch"), say("payout_action")] : []),
          ...(state === "paid" ? [say("payout_batch"), say("payout_paid_at")] : []),
        ]}
        rows={data?.payouts}
        error={error}
        empty={say(`payouts_none_${state}`)}
      >
        {(payout) => <PayoutLine key={payout.id} payout={payout} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Payouts

function PayoutLine({ payout }: { payout: PayoutRow }) {
  const { say, locale } = useWords()
  const {
    amount,
    asked_at,
    kind,
    purchase_code,
    bank,
    account_number,
    account_name,
    memo,
    batch,
    paid_at,
    card_problem,
  } = payout
  return (
    <Table.Row className="align-top">
      <Table.Cell className="whitespace-nowrap py-3">
        <Text weight="plus">{formatVnd(amount, locale)}</Text>
        <Text className="text-ui-fg-subtle">{formatMoment(asked_at, locale)}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3">
        <Text>{say(`payout_kind_${kind}`)}</Text>
        {purchase_code && (
          <Link to={`/don-mua/${purchase_code}`} className="txt-compact-small-plus underline">
            {purchase_code}
          </Link>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-3">
        {card_problem !== null && (
          <Text className="text-ui-fg-error">{say("payout_card_problem", { reason: card_problem })}</Text>
        )}
        {payout.is_to_card && card_problem === null ? (
          <Text>{say("payout_card")}</Text>
        ) : account_number === null ? (
          <div className="flex flex-col items-start gap-2">
            <Text className="text-ui-fg-subtle">{say("payout_no_account")}</Text>
            <NameAccount payout={payout} />
          </div>
        ) : (
          <>
            <Text lang="vi">{account_name}</Text>
            <Text>{`${bank} ${account_number}`}</Text>
          </>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">{memo}</Table.Cell>
      {(batch !== null || paid_at !== null) && (
        <>
          <Table.Cell className="whitespace-nowrap py-3">
            {batch !== null && (
              <a
                href={batchFile(batch, locale)}
                download
                aria-label={say("payouts_file_get", { batch })}
                className="txt-compact-small-plus underline"
              >
                {batch}
              </a>
            )}
          </Table.Cell>
          <Table.Cell className="py-3">
            {paid_at === null ? <MarkPayout payout={payout} /> : formatMoment(paid_at, locale)}
          </Table.Cell>
        </>
      )}
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu_payouts",
  translationNs: "desk",
  icon: ArrowUturnLeft,
  rank: 32,
})
