import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { BankPage, type BankRow } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
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
import { MoneyDecisions } from "./decisions"
import { MONEY } from "./query-key"

const WAITING = "open"
const STATES = [WAITING, "matched", "closed"] as const

/** The match desk: money that came, what waits for a person first. */
const Money = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const state = get("state") || WAITING
  const isWaiting = state === WAITING
  const query = new URLSearchParams({ state, page: String(page) })
  const { data, error } = useQuery({
    queryKey: [MONEY, String(query)],
    queryFn: () => read(BankPage, `/bank-transactions?${query}`),
  })
  return (
    <DeskPage
      files={{ table: "bank-transactions", query }}
      title={say("menu_money")}
      {...(isWaiting && { hint: say("money_hint") })}
    >
      <FilterLinks
        name="state"
        options={STATES.map((state) => ({ value: state === WAITING ? "" : state, label: say(`money_${state}`) }))}
      />
      <Rows
        label={say("menu_money")}
        columns={[
          say("money_amount"),
          say("money_memo"),
          say("money_payer"),
          say(isWaiting ? "money_why" : "purchase_code"),
          say(isWaiting ? "staff_action" : "money_note"),
        ]}
        rows={data?.transactions}
        error={error}
        empty={say(isWaiting ? "money_none_open" : "money_none")}
      >
        {(money) => <MoneyLine key={money.id} money={money} />}
      </Rows>
      {data && <Pager count={data.count} perPage={data.per_page} />}
    </DeskPage>
  )
}
export default Money

type Props = { money: BankRow }

function MoneyLine({ money }: Props) {
  const { say, locale } = useWords()
  const { amount, excess, direction, at, memo, reference, state } = money
  return (
    <Table.Row className="align-top">
      <Table.Cell className="whitespace-nowrap py-3">
        <Text weight="plus">{`${direction === "out" ? "−" : ""}${formatVnd(amount, locale)}`}</Text>
        <Text className="text-ui-fg-subtle">{formatMoment(at, locale)}</Text>
        {excess > 0 && excess < amount && <Text>{say("money_excess_of", { amount: formatVnd(excess, locale) })}</Text>}
      </Table.Cell>
      <Table.Cell lang="vi" className="min-w-56 max-w-80 whitespace-normal break-words py-3">
        {memo}
        <Text className="text-ui-fg-subtle">{reference}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3">
        <Payer money={money} />
      </Table.Cell>
      <Table.Cell className="min-w-48 whitespace-normal py-3">
        <Why money={money} />
      </Table.Cell>
      <Table.Cell className="min-w-44 whitespace-normal py-3">
        {state === WAITING ? <MoneyDecisions money={money} /> : <Handled money={money} />}
      </Table.Cell>
    </Table.Row>
  )
}

function Payer({ money: { payer } }: Props) {
  const { say } = useWords()
  const known = [payer?.name, [payer?.bank, payer?.account].filter(Boolean).join(" ")].filter(Boolean)
  if (known.length === 0) return <Text className="text-ui-fg-subtle">{say("money_payer_unknown")}</Text>
  return known.map((words) => (
    <Text key={words} lang="vi">
      {words}
    </Text>
  ))
}

/** Why it waits, or did, and the purchase that it is for or names. */
function Why({ money: { problem, purchase_code } }: Props) {
  const { say } = useWords()
  return (
    <>
      {problem && <Text>{say(`money_problem_${problem}`)}</Text>}
      {purchase_code === null ? (
        <Text className="text-ui-fg-subtle">{say("money_no_purchase")}</Text>
      ) : (
        <Link to={`/don-mua/${purchase_code}`} className="txt-compact-small-plus underline">
          {purchase_code}
        </Link>
      )}
    </>
  )
}

function Handled({ money: { note, handled_by, handled_at } }: Props) {
  const { say, locale } = useWords()
  return (
    <>
      {note !== "" && <Text lang="vi">{note}</Text>}
      {handled_at !== null && (
        <Text className="text-ui-fg-subtle break-words">
          {say("money_handled", { who: handled_by ?? "–", at: formatMoment(handled_at, locale) })}
        </Text>
      )}
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu_money",
  translationNs: "desk",
  icon: Cash,
  rank: 31,
})
