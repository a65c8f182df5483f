import type { ParcelDocument, ParcelLine } from "@ocop/shared/parcel"
import { Definition } from "#app/features/checkout/definition.tsx"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** To whom it goes, what was ordered, and what is collected. */
export function OrderFacts({ parcel }: { parcel: ParcelDocument }) {
  const { recipient, address, note, lines } = parcel
  const { goods, discount, fee, due, owed, method } = parcel.money
  return (
    <section aria-labelledby="nguoi-nhan" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="nguoi-nhan" className="text-21">
        {m.desk_order_recipient()}
      </h2>
      <p className="mt-1 font-semibold" lang="vi">
        {recipient.name}
      </p>
      <p>
        <a
          href={`tel:${recipient.phone.replaceAll(" ", "")}`}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {recipient.phone}
        </a>
      </p>
      <p lang="vi">
        {address.street}
        <br />
        {m.basket_place(address)}
      </p>
      <dl className="mt-3 border-t-[1.5px] border-muc">
        {note !== "" && (
          <Definition term={m.desk_order_note()}>
            <span className="whitespace-pre-line" lang="vi">
              {note}
            </span>
          </Definition>
        )}
        <Definition term={m.desk_order_lines()}>
          <ul className="space-y-2">
            {lines.map((line) => (
              <LineFacts key={line.line_id} line={line} />
            ))}
          </ul>
        </Definition>
        <Definition term={m.desk_order_goods()}>{money(goods)}</Definition>
        {discount > 0 && <Definition term={m.voucher_discount()}>−{money(discount)}</Definition>}
        <Definition term={m.desk_order_fee()}>{money(fee)}</Definition>
        {method === "cod" ? (
          <Definition term={m.desk_order_due()}>
            <strong>{money(due)}</strong>
          </Definition>
        ) : (
          <Definition term={method === "card" ? m.desk_order_card() : m.desk_order_transfer()}>
            <strong>{transferWords(parcel)}</strong>
          </Definition>
        )}
        {owed > 0 && <Definition term={m.desk_order_owed()}>{money(owed)}</Definition>}
      </dl>
    </section>
  )
}

/** Nothing is due of what was cancelled before the transfer came, and nothing was paid for it either. */
function transferWords({ state, money: { due }, events, transfer }: ParcelDocument): string {
  if (due > 0) return m.desk_order_transfer_awaited({ amount: money(due) })
  if (!events.some(({ kind }) => kind === "paid")) return m.desk_order_transfer_none()
  if (state !== "canceled") return m.desk_order_transfer_paid()
  return transfer ? m.desk_direct_back() : m.desk_order_transfer_back()
}

function LineFacts({ line }: { line: ParcelLine }) {
  return (
    <li>
      <span className="block font-semibold" lang="vi">
        {line.name}
      </span>
      <span className="block text-15 text-tro-7">
        <PackWords line={line} />
        {m.desk_order_line({ n: line.ordered, price: money(line.price) })}
      </span>
      <BoxInside contents={line.contents} isSold />
      {line.packed > 0 && <span className="block text-15">{m.desk_order_line_packed({ n: line.packed })}</span>}
      {line.canceled > 0 && (
        <span className="block text-15 font-semibold text-son-7">
          {m.desk_order_line_canceled({ n: line.canceled })}
        </span>
      )}
    </li>
  )
}
