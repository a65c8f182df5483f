import type { TransferDocument } from "@ocop/shared/transfer"
import { momentWords } from "#app/features/day/moment-words.ts"
import { UpdatesItself } from "#app/features/payment/updates-itself.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice, type NoticeTone } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"

type TransferStatusProps = { transfer: TransferDocument; isLooked: boolean }

const TONES: Readonly<Record<TransferDocument["state"], NoticeTone>> = {
  waiting: "info",
  short: "warning",
  paid: "good",
  over: "good",
  canceled: "stop",
}

/** Where the transfer stands. `isLooked`: the buyer has just asked, and it has not come. */
export function TransferStatus({ transfer, isLooked }: TransferStatusProps) {
  const { state } = transfer
  return (
    <div role="status">
      <Notice tone={transfer.deposit?.is_paid && state === "short" ? "info" : TONES[state]}>
        <p className="font-semibold">{transfer.deposit?.is_paid ? ofDeposit(transfer) : wordsOf(transfer)}</p>
        {state === "waiting" && <UpdatesItself />}
        {state === "waiting" && isLooked && <p>{m.transfer_not_seen()}</p>}
      </Notice>
    </div>
  )
}

/** The deposit has come; what is short is the rest, as it was agreed. */
function ofDeposit(transfer: TransferDocument): string {
  const { state, received, left } = transfer
  return state === "short" ? m.transfer_deposited({ received: money(received), left: money(left) }) : wordsOf(transfer)
}

function wordsOf({ state, due, received, left, excess, paid_at }: TransferDocument): string {
  switch (state) {
    case "waiting":
      return m.transfer_waiting()
    case "short":
      return m.transfer_short({ received: money(received), left: money(left) })
    case "paid":
      return m.transfer_paid({ amount: money(due), time: momentWords(paid_at ?? "") })
    case "over":
      return m.transfer_over({ excess: money(excess) })
    case "canceled":
      return received > 0 ? m.transfer_canceled_money({ received: money(received) }) : m.transfer_canceled()
  }
}
