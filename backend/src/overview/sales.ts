import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { salesSpans, type OverviewDocument, type SalesRow, type Span } from "@ocop/shared/overview"

type DayRow = { day: string; orders: string; total: string }

/**
 * What an organization sold, by day, week and month up to a day. Days are those of Viet Nam. Summed over parcels, which
 * keep the totals of their orders: half a year of a busy desk is one range of one index.
 */
export async function readSales(
  container: MedusaContainer,
  organization_id: string,
  day: string,
): Promise<OverviewDocument["sales"]> {
  const spans = salesSpans(day)
  const from = [spans.weeks[0], spans.months[0]].map((span) => span?.from ?? day).toSorted()[0] ?? day
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: DayRow[] }>(
    `select to_char(sold.day, 'YYYY-MM-DD') as day, sold.orders, sold.total
     from (
       select (placed_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*) as orders, sum(total) as total
       from parcel
       where organization_id = ? and placed_at >= (?::timestamp at time zone 'Asia/Ho_Chi_Minh')
         and state <> 'canceled' and deleted_at is null
       group by 1
     ) sold`,
    [organization_id, from],
  )
  const days = rows.map((row) => ({ day: row.day, orders: Number(row.orders), total: Math.round(Number(row.total)) }))
  const rowOf = ({ from, to }: Span): SalesRow => {
    const own = days.filter((row) => from <= row.day && row.day <= to)
    const sum = (of: "orders" | "total") => own.reduce((total, row) => total + row[of], 0)
    return { from, to, orders: sum("orders"), total: sum("total") }
  }
  return { days: spans.days.map(rowOf), weeks: spans.weeks.map(rowOf), months: spans.months.map(rowOf) }
}
