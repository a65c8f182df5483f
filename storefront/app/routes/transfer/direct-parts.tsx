import type { TransferPart } from "@ocop/shared/direct"
import type { TransferDocument } from "@ocop/shared/transfer"
import { momentWords } from "#app/features/day/moment-words.ts"
import { UpdatesItself } from "#app/features/payment/updates-itself.tsx"
import type { QrDrawing } from "#app/features/qr/draw-qr.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice, type NoticeTone } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import { PayeeRows } from "./payee-rows.tsx"
import { QrCode } from "./qr-code.tsx"

/** Where each seller is paid on an account of their own: where all of it stands. */
export function DirectStatus({ transfer, isLooked }: { transfer: TransferDocument; isLooked: boolean }) {
  const { state, due, parts } = transfer
  const open = parts.filter(({ left }) => left > 0)
  if (state === "paid") {
    const isPartial = parts.some((part) => part.state === "expired")
    return (
      <div role="status">
        <Notice tone="good">
          <p className="font-semibold">{m.direct_all_paid({ amount: money(due) })}</p>
          {isPartial && <p>{m.direct_some_expired()}</p>}
        </Notice>
      </div>
    )
  }
  return (
    <div role="status">
      <Notice tone={state === "canceled" ? "stop" : "info"}>
        <p className="font-semibold">
          {state === "canceled" ? m.transfer_canceled() : m.direct_left({ n: open.length })}
        </p>
        {state !== "canceled" && <UpdatesItself />}
        {state !== "canceled" && isLooked && <p>{m.direct_not_seen()}</p>}
      </Notice>
    </div>
  )
}

type DirectPartsProps = { parts: readonly TransferPart[]; drawings: readonly (QrDrawing | null)[] }

/** One transfer a seller, each with its own state and, while it is open, its own code. */
export function DirectParts({ parts, drawings }: DirectPartsProps) {
  return (
    <ol className="space-y-8">
      {parts.map((part, index) => (
        <li key={part.code} className="border-t-[1.5px] border-muc pt-4">
          <h2 className="text-21">
            {m.direct_part_title({ number: index + 1, count: parts.length })}
            <span className="block text-18" lang="vi">
              {part.seller.name}
            </span>
          </h2>
          <Notice tone={TONES[part.state]} className="mt-3">
            <p className="font-semibold">{wordsOf(part)}</p>
            {isOver(part) && part.received > 0 && <p>{m.direct_part_back({ received: money(part.received) })}</p>}
          </Notice>
          <Pay part={part} qr={drawings[index] ?? null} />
        </li>
      ))}
    </ol>
  )
}

function Pay({ part, qr }: { part: TransferPart; qr: QrDrawing | null }) {
  if (qr === null) return null
  const { payee, memo, left, seller } = part
  const [, code = "", number = ""] = /^(.*)-(\d+)$/.exec(part.code) ?? []
  const saveLabel = m.direct_save_qr_of({ seller: seller.name })
  const asked = { code, part: Number(number), payee, memo, left, saveLabel }
  return (
    <div className="mt-4 grid gap-6 sm:grid-cols-[260px_1fr] sm:items-start">
      <QrCode asked={asked} qr={qr} />
      <PayeeRows asked={asked} />
    </div>
  )
}

const TONES: Readonly<Record<TransferPart["state"], NoticeTone>> = {
  waiting: "info",
  short: "warning",
  paid: "good",
  expired: "stop",
  canceled: "stop",
}

function isOver({ state }: TransferPart): boolean {
  return state === "expired" || state === "canceled"
}

function wordsOf({ state, due, received, left, paid_at, known_by }: TransferPart): string {
  switch (state) {
    case "waiting":
      return m.direct_part_waiting({ left: money(left) })
    case "short":
      return m.direct_part_short({ received: money(received), left: money(left) })
    case "paid": {
      const said = { amount: money(due), time: momentWords(paid_at ?? "") }
      return known_by === "seller" ? m.direct_part_paid_seller(said) : m.direct_part_paid_bank(said)
    }
    case "expired":
      return m.direct_part_expired()
    case "canceled":
      return m.direct_part_canceled()
  }
}
