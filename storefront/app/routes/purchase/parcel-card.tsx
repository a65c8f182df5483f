import type { Parcel, PurchaseDocument } from "@ocop/shared/purchase"
import { Link } from "react-router"
import { daySpanWords } from "#app/features/basket/day-words.ts"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { ParcelPickup } from "#app/features/pickup/parcel-pickup.tsx"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { DrawnPicture } from "#app/ui/picture.tsx"
import { money } from "#app/ui/price.tsx"

import { ParcelProgress } from "./parcel-progress.tsx"
import type { Standing } from "./standing.server.ts"

type Payment = PurchaseDocument["payment"]
type ParcelCardProps = {
  parcel: Parcel
  payment: Payment
  number: number
  count: number
  standing: Standing
  /** Whether the sales point is open now where it is fetched, in words. */
  opening: string | null
}

/** One sender's parcel: where it stands and who acts next, when it comes, what is in it, what to pay for it. */
export function ParcelCard({ parcel, payment, number, count, standing, opening }: ParcelCardProps) {
  const heading = `kien-${number}`
  const { words, next, icon, is_coming } = standing
  const { progress, pickup } = parcel
  const notSent = new Map(progress?.lines.map(({ line_id, canceled }) => [line_id, canceled]))
  return (
    <section aria-labelledby={heading} className="rounded-plate border-[1.5px] border-muc">
      <h2 id={heading} className="border-b-[1.5px] border-muc bg-cam px-4 py-2 font-text text-16 font-semibold">
        {pickup === null
          ? m.purchase_parcel({ i: number, n: count, maker: parcel.seller.name })
          : m.pickup_parcel({ name: pickup.name })}
      </h2>
      {pickup === null ? (
        <div className="flex items-start gap-2 border-b border-tro-2 px-4 py-3">
          <Icon name={icon} className="mt-1 text-ngoc-7" />
          <div>
            <p className="text-18 font-bold">{words}</p>
            <p>{next}</p>
            {is_coming && (
              <p className="font-semibold">
                {m.purchase_expected({ days: daySpanWords(parcel.from_day, parcel.to_day) })}
              </p>
            )}
          </div>
        </div>
      ) : (
        <ParcelPickup {...{ parcel, pickup, opening }} other={{ words, next }} />
      )}
      <ul className="divide-y divide-tro-2 px-4">
        {parcel.lines.map((line) => (
          <li key={line.line_id} className="grid grid-cols-[3.5rem_1fr_auto] gap-3 py-3">
            <DrawnPicture picture={line.picture} name={null} size={56} className="field-ink rounded-plate" />
            <div className="min-w-0">
              {line.product_handle === "" ? (
                <span lang={langOfName()} className="font-semibold">
                  {line.name}
                </span>
              ) : (
                <Link to={href(`/san-pham/${line.product_handle}`)} lang={langOfName()} className="font-semibold">
                  {line.name}
                </Link>
              )}
              <p className="text-15 text-tro-7">
                <PackWords line={line} />
                {m.checkout_quantity({ n: line.quantity, price: money(line.price) })}
              </p>
              <BoxInside contents={line.contents} isSold />
              {line.maker !== null && <p className="text-15">{m.pickup_of_maker({ name: line.maker })}</p>}
              {line.stars_at_sale !== null && (
                <p className="text-15">{m.purchase_star_at_sale({ n: line.stars_at_sale })}</p>
              )}
              {(notSent.get(line.line_id) ?? 0) > 0 && (
                <p className="text-15 font-semibold text-son-7">
                  {m.parcel_not_sent({ n: notSent.get(line.line_id) ?? 0 })}
                </p>
              )}
            </div>
            <p className="font-semibold">{money(line.total)}</p>
          </li>
        ))}
      </ul>
      <dl className="space-y-1 border-t border-tro-2 px-4 py-3">
        <Sum label={m.purchase_parcel_goods()} amount={progress?.goods ?? parcel.goods} />
        {(progress ?? parcel).discount > 0 && (
          <Sum label={m.voucher_discount()} amount={-(progress ?? parcel).discount} />
        )}
        <Sum label={m.purchase_parcel_fee()} amount={progress?.fee ?? parcel.fee} />
        {payment.method === "cod" ? (
          <Sum
            label={pickup === null ? m.purchase_parcel_total() : m.pickup_due()}
            amount={progress?.due ?? parcel.total}
            isTotal
          />
        ) : (
          <Sum
            label={m.purchase_parcel_sum()}
            amount={progress ? progress.goods - progress.discount + progress.fee : parcel.total}
            isTotal
          />
        )}
      </dl>
      {progress !== null && <ParcelProgress progress={progress} payment={payment} number={number} />}
    </section>
  )
}

function Sum({ label, amount, isTotal = false }: { label: string; amount: number; isTotal?: boolean }) {
  return (
    <div className={`flex justify-between gap-4 ${isTotal ? "font-bold" : ""}`}>
      <dt>{label}</dt>
      <dd>{amount < 0 ? `−${money(-amount)}` : money(amount)}</dd>
    </div>
  )
}
