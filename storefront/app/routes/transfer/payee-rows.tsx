import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { useStatus } from "#app/ui/status.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import type { Asked } from "./asked.ts"

type Row = { term: string; shown: string; copied: string; label: string }

/** What is typed into the bank's app by who does not scan; each with a button to copy it. */
export function PayeeRows({ asked: { payee, memo, left } }: { asked: Pick<Asked, "payee" | "memo" | "left"> }) {
  const rows: Row[] = [
    { term: m.transfer_bank(), shown: payee.bank, copied: payee.bank, label: m.transfer_copy_bank() },
    { term: m.transfer_account(), shown: payee.account, copied: payee.account, label: m.transfer_copy_account() },
    { term: m.transfer_holder(), shown: payee.name, copied: payee.name, label: m.transfer_copy_holder() },
    { term: m.transfer_amount(), shown: money(left), copied: String(left), label: m.transfer_copy_amount() },
    { term: m.transfer_memo(), shown: memo, copied: memo, label: m.transfer_copy_memo() },
  ]
  return (
    <dl className="border-t-[1.5px] border-muc">
      {rows.map(({ term, shown, copied, label }) => (
        <div key={term} className="grid min-h-14 grid-cols-[1fr_auto] items-center gap-x-4 border-b border-tro-2 py-2">
          <dt className="text-15 text-tro-7">{term}</dt>
          <dd className="col-start-1 min-w-0 text-18 font-semibold break-words select-all">{shown}</dd>
          <dd className="col-start-2 row-span-2 row-start-1 min-w-16 text-right">
            <Copy text={copied} label={label} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Only where a page may write to the clipboard. */
function Copy({ text, label }: { text: string; label: string }) {
  const hydrated = useHydrated()
  const say = useStatus()
  if (!hydrated || !("clipboard" in navigator)) return null

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      say(m.transfer_copied())
    } catch {
      say(m.transfer_copy_failed())
    }
  }

  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={label}
      className="button button-quiet min-h-11 min-w-11"
    >
      {m.transfer_copy()}
    </button>
  )
}
