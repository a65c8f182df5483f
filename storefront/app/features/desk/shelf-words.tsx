import { formatDay } from "@ocop/shared/day"
import type { NoticeContent } from "@ocop/shared/notice"
import { VERB_WORDS } from "#app/features/shelf/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Words } from "./notice-words.tsx"

type OfShelf = Extract<NoticeContent, { kind: `trade_${string}` | `restock_${string}` }>
type OfRestock = Extract<NoticeContent, { kind: `restock_${string}` }>

/** What is told of permissions to resell, and of requests of points for goods. */
export function shelfWords(notice: OfShelf): Words {
  if (notice.kind === "trade_given" || notice.kind === "trade_taken_back") {
    const { maker: name, verbs } = notice.data
    return {
      title: notice.kind === "trade_given" ? m.notice_trade_given({ name }) : m.notice_trade_taken_back({ name }),
      facts: verbs.map((verb) => VERB_WORDS[verb]()).join(", "),
      action: m.notice_trade_do(),
    }
  }
  const { note } = notice.data
  return {
    title: restockTitle(notice),
    facts: (
      <>
        {amountsOf(notice).join(", ")}
        {note !== "" && (
          <span lang="vi" className="block break-words">
            {note}
          </span>
        )}
      </>
    ),
    action: m.notice_restock_do(),
  }
}

function restockTitle(notice: OfRestock): string {
  const { other: name, point } = notice.data
  switch (notice.kind) {
    case "restock_asked":
      return m.notice_restock_asked({ name, point })
    case "restock_accepted":
      return m.notice_restock_accepted({ name })
    case "restock_declined":
      return m.notice_restock_declined({ name })
    case "restock_sent":
      return m.notice_restock_sent({ name })
    case "restock_received":
      return m.notice_restock_received({ name, point })
    case "restock_canceled":
      return m.notice_restock_canceled({ name })
    case "restock_moved":
      return m.notice_restock_moved({ name, point, day: formatDay(notice.data.day) })
  }
}

function amountsOf({ kind, data }: OfRestock): string[] {
  const whole = m.notice_restock_pieces({ n: data.pieces })
  if (kind !== "restock_received") return [whole]
  return [
    whole,
    ...(data.damaged > 0 ? [m.restock_damaged({ n: data.damaged })] : []),
    ...(data.short > 0 ? [m.restock_short({ n: data.short })] : []),
  ]
}
