import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { salesSpans, type OverviewDocument, type SalesRow, type Span } from "@ocop/shared/overview"

type DayRow = { day: string; orders: string; total: string }

/** What an organization sold, by day, week and month up to a day. Days are those of Viet Nam. */
export async function readSales(
  container: MedusaContainer,
  organization_id: string,
  day: string,
): Promise<OverviewDocument["sales"]> {
  const spans = salesSpans(day)
  const from = [spans.weeks[0], spans.months[0]].map((span) => span?.from ?? day).toSorted()[0] ?? day
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: DayRow[] }>(
    `select to_char(o.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, count(*) as orders,
            sum((s.totals ->> 'current_order_total')::numeric) as total
     from organization_organization_order_order link
     join "order" o on o.id = link.order_id and o.deleted_at is null and o.status <> 'canceled'
     join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
     where link.organization_id = ? and link.deleted_at is null
       and o.created_at >= (?::timestamp at time zone 'Asia/Ho_Chi_Minh')
     group by 1`,
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
