import { Table, Text } from "@medusajs/ui"
import { formatVnd } from "@ocop/shared/money"
import type { RemittanceCheck } from "@ocop/shared/remittance"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"

const MOST_NAMED = 20

/** What each row of a statement is against the books, and which parcels it does not name. */
export function StatementLines({ check: { lines, missing, total, is_acceptable } }: { check: RemittanceCheck }) {
  const { say, locale } = useWords()
  const money = (amount: number | null) => (amount === null ? "–" : formatVnd(amount, locale))
  return (
    <>
      <Text role="status" weight="plus" className={is_acceptable ? "py-3" : "text-ui-fg-error py-3"}>
        {say(is_acceptable ? "remittance_fits" : "remittance_does_not_fit", {
          count: lines.length,
          total: money(total),
        })}
      </Text>
      <Rows
        label={say("remittance_rows")}
        columns={[
          say("annex_row"),
          say("remittance_code"),
          say("remittance_amount"),
          say("remittance_expected"),
          say("annex_result"),
        ]}
        rows={lines}
        error={null}
        empty={say("remittance_empty")}
      >
        {({ row, code, parcel_code, amount, expected, verdict }) => (
          <Table.Row key={row} className="align-top">
            <Table.Cell className="py-3">{row}</Table.Cell>
            <Table.Cell className="whitespace-nowrap py-3">
              {code || "–"}
              {parcel_code !== null && parcel_code !== code && <Text className="text-ui-fg-subtle">{parcel_code}</Text>}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap py-3">{money(amount)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap py-3">{money(expected)}</Table.Cell>
            <Table.Cell className="min-w-40 whitespace-normal py-3">{say(`remittance_${verdict}`)}</Table.Cell>
          </Table.Row>
        )}
      </Rows>
      {missing.length > 0 && (
        <Text className="px-6 py-3">
          {say("remittance_missing", {
            count: missing.length,
            parcels: missing
              .slice(0, MOST_NAMED)
              .map(({ parcel_code, held }) => `${parcel_code} (${money(held)})`)
              .join(", "),
          })}
        </Text>
      )}
    </>
  )
}
