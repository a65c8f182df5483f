import type { RecipientRow } from "@ocop/shared/gift-recipient"
import { Link, useRouteLoaderData } from "react-router"
import { isWaiting } from "#app/features/gift/is-waiting.ts"
import { CopyButton } from "#app/features/share/copy-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { loader } from "#app/root.tsx"
import { Icon } from "#app/ui/icon.tsx"

type InviteListProps = {
  rows: readonly RecipientRow[]
  /** The list of all recipients. */
  listPath: string
  isPlaced: boolean
}

/** Who is asked, whether they have answered, and the link of each with ways to send it. */
export function InviteList({ rows, listPath, isPlaced }: InviteListProps) {
  return (
    <section aria-labelledby="duong-dan" className="mt-8 max-w-3xl">
      <h2 id="duong-dan" tabIndex={-1} className="text-21">
        {m.invite_links()}
      </h2>
      <ul className="mt-3 space-y-3">
        {rows.map((row) => (
          <li key={row.id} className="rounded-plate border-[1.5px] border-muc p-3 sm:p-4">
            <p className="font-bold" lang="vi">
              {row.typed.name}
            </p>
            <State row={row} />
            {!isPlaced && <Ways row={row} />}
            {!isPlaced && isWaiting(row) && (
              <Link
                to={href(`${listPath}?loi=1#dong-${row.id}`)}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {m.invite_fill_for()}
                <span className="sr-only">: {row.typed.name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ row }: { row: RecipientRow }) {
  if (isWaiting(row)) return <p className="font-semibold text-nghe-8">{m.invite_state_waiting()}</p>
  return (
    <p className="flex items-center gap-1.5 font-semibold text-lua-7">
      <Icon name="circle-check" size={18} />
      {row.invite?.is_answered ? m.invite_state_answered() : m.invite_state_filled()}
    </p>
  )
}

/** The address can be marked and copied without a script; messages are written by the phone's own programs. */
function Ways({ row: { invite, typed, phone } }: { row: RecipientRow }) {
  const origin = useRouteLoaderData<typeof loader>("root")?.origin
  if (origin === undefined || invite === null) return null
  const url = origin + href(`/nhan-qua/${invite.key}`)
  const words = m.invite_message({ url })
  const number = (phone ?? typed.phone).replaceAll(/[^\d+]/g, "")
  const subject = m.invite_subject()
  const mail = `mailto:${encodeURIComponent(invite.email)}?${mailQuery({ subject, body: words })}`
  return (
    <>
      <input readOnly value={url} aria-label={m.invite_link_of({ name: typed.name })} className="input mt-2 text-15" />
      <p className="mt-1 flex flex-wrap items-center gap-x-4">
        <a
          href={`sms:${number}?&body=${encodeURIComponent(words)}`}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.invite_sms()}
          <span className="sr-only">: {typed.name}</span>
        </a>
        <a href={mail} className="inline-flex min-h-11 items-center font-semibold">
          {m.invite_mail()}
          <span className="sr-only">: {typed.name}</span>
        </a>
        <CopyButton url={url} title={subject}>
          <span className="sr-only">: {typed.name}</span>
        </CopyButton>
      </p>
    </>
  )
}

/** Mail programs do not read "+" as a space. */
function mailQuery(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")
}
