import type { ReactNode } from "react"
import { Link } from "react-router"
import type { Operator } from "#app/features/operator/operator.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** A fact of the operator, or, where nobody has declared it, words that cannot be overlooked. */
export function Declared({ value }: { value: string | null }) {
  if (value === null) return <mark className="undeclared">{m.legal_undeclared()}</mark>
  return <span lang={langOfName()}>{value}</span>
}

export function Phone({ operator: { phone } }: { operator: Operator }) {
  if (phone === null) return <Declared value={null} />
  return <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
}

export function Email({ operator: { email } }: { operator: Operator }) {
  return email === null ? <Declared value={null} /> : <a href={`mailto:${email}`}>{email}</a>
}

/** A link to another page of the shop; `to` is its Vietnamese path. */
export function To({ to, children }: { to: string; children: ReactNode }) {
  return <Link to={href(to)}>{children}</Link>
}

type TableProps = { caption: string; head: readonly string[]; rows: readonly (readonly ReactNode[])[] }

/** A table whose first column names its rows; on a phone it scrolls by itself, also by keyboard. */
export function LegalTable({ caption, head, rows }: TableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="legal-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
