import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { TradePartner } from "@ocop/shared/shelf"
import { Link } from "react-router"
import { VERB_WORDS } from "#app/features/shelf/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** What one organization is allowed and since when; with a `path`, each can be taken back there. */
export function Granted({ partner, path }: { partner: TradePartner; path: string | null }) {
  const { handle, name, granted } = partner
  return (
    <>
      <h3 className="text-18 font-bold break-words" lang="vi">
        {name}
      </h3>
      <PartnerPoints partner={partner} />
      <ul className="mt-1">
        {granted.map(({ verb, since }) => (
          <li key={verb} className="flex flex-wrap items-center justify-between gap-x-4">
            <span>
              <strong>{VERB_WORDS[verb]()}</strong>{" "}
              <span className="text-tro-7">{m.trade_since({ day: formatDay(todayInVietnam(new Date(since))) })}</span>
            </span>
            {path !== null && (
              <Link
                to={href(`${path}?${new URLSearchParams({ rut: handle, quyen: verb })}`)}
                aria-label={m.trade_take_back_of({ verb: VERB_WORDS[verb](), name })}
                className="inline-flex min-h-11 items-center"
              >
                {m.trade_take_back()}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where it sells. */
export function PartnerPoints({ partner: { points } }: { partner: TradePartner }) {
  if (points.length === 0) return null
  return (
    <ul className="text-15" lang="vi">
      {points.map(({ name, commune, province }) => (
        <li key={`${name} ${commune}`} className="break-words">
          {`${name}, ${commune}, ${province}`}
        </li>
      ))}
    </ul>
  )
}
