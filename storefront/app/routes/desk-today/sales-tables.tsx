import { formatDay, formatWeekday } from "@ocop/shared/day"
import type { OverviewDocument, SalesRow } from "@ocop/shared/overview"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { money } from "#app/ui/price.tsx"

/** What was sold, in plain tables; a bar beside each sum shows it against the largest one. */
export function SalesTables({ sales }: { sales: OverviewDocument["sales"] }) {
  const sold = [...sales.days, ...sales.weeks, ...sales.months].some(({ orders }) => orders > 0)
  return (
    <section aria-labelledby="ban-hang" className="mt-8 max-w-2xl">
      <h2 id="ban-hang" className="text-21">
        {m.desk_sales()}
      </h2>
      {sold ? (
        <>
          <p className="mt-1 text-15 text-tro-7">{m.desk_sales_note()}</p>
          <SalesTable
            title={m.desk_sales_days()}
            rows={sales.days}
            words={({ from }) => formatWeekday(from, getLocale())}
          />
          <SalesTable title={m.desk_sales_weeks()} rows={sales.weeks} words={weekWords} />
          <SalesTable title={m.desk_sales_months()} rows={sales.months} words={monthWords} />
        </>
      ) : (
        <p className="mt-1">{m.desk_sales_none()}</p>
      )}
    </section>
  )
}

function weekWords({ from, to }: SalesRow): string {
  return m.desk_span({ from: formatDay(from).slice(0, 5), to: formatDay(to).slice(0, 5) })
}

function monthWords({ from }: SalesRow): string {
  return m.desk_month({ month: formatDay(from).slice(3) })
}

type SalesTableProps = { title: string; rows: SalesRow[]; words: (row: SalesRow) => string }

/** The latest first. */
function SalesTable({ title, rows, words }: SalesTableProps) {
  const most = Math.max(1, ...rows.map(({ total }) => total))
  return (
    <table className="mt-4 w-full">
      <caption className="text-left text-18 font-semibold">{title}</caption>
      <thead>
        <tr className="border-b-[1.5px] border-muc text-15">
          <th scope="col" className="py-1 pr-3 text-left font-semibold">
            {m.desk_sales_when()}
          </th>
          <th scope="col" className="py-1 pr-3 text-right font-semibold">
            {m.desk_sales_orders()}
          </th>
          <th scope="col" className="py-1 text-right font-semibold">
            {m.desk_sales_total()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.from} className="border-b border-tro-2">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
              {words(row)}
            </th>
            <td className="py-1.5 pr-3 text-right tabular-nums">{row.orders}</td>
            <td className="py-1.5 text-right tabular-nums">
              {money(row.total)}
              <meter aria-hidden className="sales-bar" min={0} max={most} value={row.total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
