import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { StatusBadge, Table, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import { VoucherPage, type VoucherRow } from "@ocop/shared/voucher"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatDay } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { MakeVoucher } from "./make-voucher"
import { VOUCHERS } from "./query-key"
import { StopVoucher } from "./stop-voucher"

/** Vouchers and free deliveries that work by themselves, the newest first. */
const Vouchers = () => {
  const { say } = useWords()
  const { page } = useFilters()
  const { data, error } = useQuery({
    queryKey: [VOUCHERS, page],
    queryFn: () => read(VoucherPage, `/vouchers?page=${page}`),
  })
  return (
    <DeskPage title={say("menu_vouchers")} hint={say("vouchers_hint")} actions={data?.may_change && <MakeVoucher />}>
      <Rows
        label={say("menu_vouchers")}
        columns={[
          say("voucher_code"),
          say("voucher_takes_off"),
          say("voucher_for"),
          say("voucher_days"),
          say("voucher_uses"),
          say("voucher_state"),
        ]}
        rows={data?.vouchers}
        error={error}
        empty={say("vouchers_none")}
      >
        {(voucher) => <VoucherLine key={voucher.id} voucher={voucher} mayStop={data?.may_change === true} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Vouchers

const COLOURS = { running: "green", planned: "blue", used_up: "orange", over: "grey", stopped: "red" } as const

function VoucherLine({ voucher, mayStop }: { voucher: VoucherRow; mayStop: boolean }) {
  const { say, locale } = useWords()
  const { code, seller, min_goods, valid_from, valid_until, uses, max_uses, taken_off, platform_borne, state } = voucher
  const dong = (amount: number) => formatVnd(amount, locale)
  return (
    <Table.Row className="align-top">
      <Table.Cell className="py-3">
        <Text weight="plus">{code ?? say("voucher_automatic")}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-3">
        <TakesOff voucher={voucher} />
        {min_goods > 0 && (
          <Text className="text-ui-fg-subtle">{say("voucher_from_goods", { amount: dong(min_goods) })}</Text>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-3">
        {seller === null ? say("voucher_all") : <span lang="vi">{seller.name}</span>}
        <Text className="text-ui-fg-subtle">{say(`voucher_borne_${voucher.bearer}`)}</Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        {valid_until === null
          ? say("commission_from", { day: formatDay(valid_from, locale) })
          : `${formatDay(valid_from, locale)} – ${formatDay(valid_until, locale)}`}
      </Table.Cell>
      <Table.Cell className="min-w-32 whitespace-normal py-3">
        {max_uses === null ? uses : `${uses} / ${max_uses}`}
        {taken_off > 0 && (
          <Text className="text-ui-fg-subtle">
            {say("voucher_taken_off", { amount: dong(taken_off), borne: dong(platform_borne) })}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-3">
        <div className="flex flex-col items-start gap-2">
          <StatusBadge color={COLOURS[state]}>{say(`voucher_state_${state}`)}</StatusBadge>
          {mayStop && (state === "running" || state === "planned") && <StopVoucher voucher={voucher} />}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}

function TakesOff({ voucher: { kind, value, ceiling } }: { voucher: VoucherRow }) {
  const { say, locale } = useWords()
  const words = {
    amount: () => formatVnd(value, locale),
    percent: () => `${value} %`,
    free_delivery: () => say("voucher_kind_free_delivery"),
  }[kind]()
  return (
    <>
      {words}
      {ceiling !== null && (
        <Text className="text-ui-fg-subtle">{say("voucher_at_most", { amount: formatVnd(ceiling, locale) })}</Text>
      )}
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu_vouchers",
  translationNs: "desk",
  icon: Tag,
  rank: 36,
})
