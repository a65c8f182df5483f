import type { RecipientRow } from "@ocop/shared/gift-recipient"
import { formatDay } from "@ocop/shared/day"
import { Link } from "react-router"
import { isWaiting } from "#app/features/gift/is-waiting.ts"
import { rowProblemWords } from "#app/features/gift/recipient-words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { money } from "#app/ui/price.tsx"

type RowListProps = { rows: readonly RecipientRow[]; isPlaced: boolean; editTo: (row: RecipientRow) => string }

/** The list: cards on a phone, a table from 768 px on. */
export function RowList({ rows, isPlaced, editTo }: RowListProps) {
  return (
    <>
      <ul className="mt-4 space-y-3 md:hidden">
        {rows.map((row) => (
          <li key={row.id} className="rounded-plate border-[1.5px] border-muc p-3">
            <p className="flex justify-between gap-3">
              <span className="font-bold" lang="vi">
                {row.typed.name || "–"}
              </span>
              <span className="shrink-0 text-15 text-tro-7">{m.recipients_row({ r: row.position })}</span>
            </p>
            <p lang="vi">{row.phone ?? row.typed.phone}</p>
            <p lang="vi">{addressOf(row)}</p>
            <p className="text-15">{factsOf(row).join(" · ")}</p>
            <RowNotes row={row} />
            {!isPlaced && <EditLink row={row} to={editTo(row)} />}
          </li>
        ))}
      </ul>
      <table className="mt-4 hidden w-full border-t-[1.5px] border-muc text-left text-15 md:table">
        <thead>
          <tr className="border-b-[1.5px] border-muc">
            {[
              m.recipients_row_label(),
              m.recipients_name(),
              m.recipients_phone(),
              m.recipients_street(),
              m.recipients_box_count(),
              m.recipients_day(),
              m.recipients_fee(),
              m.recipients_edit(),
            ].map((title) => (
              <th key={title} scope="col" className="py-2 pr-3 font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-tro-2 align-top">
              <td className="py-2 pr-3">{row.position}</td>
              <th scope="row" className="py-2 pr-3 font-semibold" lang="vi">
                {row.typed.name || "–"}
                <RowNotes row={row} />
              </th>
              <td className="py-2 pr-3 whitespace-nowrap" lang="vi">
                {row.phone ?? row.typed.phone}
              </td>
              <td className="py-2 pr-3" lang="vi">
                {addressOf(row)}
                {row.typed.message !== "" && <span className="block text-tro-7">“{row.typed.message}”</span>}
              </td>
              <td className="py-2 pr-3">{row.boxes ?? row.typed.boxes}</td>
              <td className="py-2 pr-3 whitespace-nowrap">{dayOf(row)}</td>
              <td className="py-2 pr-3 whitespace-nowrap">{row.fee === null ? "–" : money(row.fee)}</td>
              <td className="py-1">{!isPlaced && <EditLink row={row} to={editTo(row)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function EditLink({ row, to }: { row: RecipientRow; to: string }) {
  return (
    <Link
      to={href(to)}
      aria-label={m.recipients_edit_row({ r: row.position })}
      className="inline-flex min-h-11 min-w-11 items-center font-semibold"
    >
      {m.recipients_edit()}
    </Link>
  )
}

function RowNotes({ row }: { row: RecipientRow }) {
  const { problems, same_as } = row
  return (
    <>
      {isWaiting(row) && (
        <span className="flex items-start gap-1.5 font-semibold text-nghe-8">
          <Icon name="info" size={18} className="mt-0.5" />
          {m.invite_row_waiting()}
        </span>
      )}
      {(isWaiting(row) ? [] : problems).map(({ field, type }) => (
        <span key={field} className="flex items-start gap-1.5 font-semibold text-son-7">
          <Icon name="triangle-alert" size={18} className="mt-0.5" />
          {rowProblemWords(type)}
        </span>
      ))}
      {same_as !== null && (
        <span className="flex items-start gap-1.5 font-normal text-nghe-8">
          <Icon name="info" size={18} className="mt-0.5" />
          {m.recipients_same_as({ r: same_as })}
        </span>
      )}
    </>
  )
}

function addressOf({ typed, place }: RecipientRow): string {
  const [commune, province] = place ? [place.commune, place.province] : [typed.commune, typed.province]
  return [typed.street, commune, province].filter(Boolean).join(", ")
}

function dayOf({ delivery_on, typed }: RecipientRow): string {
  return delivery_on === null ? typed.delivery_on : formatDay(delivery_on)
}

function factsOf(row: RecipientRow): string[] {
  const boxes = row.boxes === null ? [] : [m.recipients_boxes({ n: row.boxes })]
  const message = row.typed.message === "" ? [] : [`“${row.typed.message}”`]
  const fee = row.fee === null ? [] : [`${m.recipients_fee()} ${money(row.fee)}`]
  return [...boxes, ...[dayOf(row)].filter(Boolean), ...fee, ...message]
}
