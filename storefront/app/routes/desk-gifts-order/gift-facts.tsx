import type { GiftOrderDocument } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { Definition } from "#app/features/checkout/definition.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { WaveLinks } from "#app/features/gift-order/wave-links.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** The card, who ordered, for whom the invoice is, and which waves have been packed. */
export function GiftFacts({ gift, organization }: { gift: GiftOrderDocument; organization: string }) {
  const { box, payer, invoice, waves, parcel_code, placed_at } = gift
  const root = giftDeskPath(organization, gift.point.handle)
  return (
    <div className="space-y-4 rounded-plate border-[1.5px] border-muc p-4">
      <div lang="vi">
        {box.message !== "" && <p>{m.desk_gift_card({ message: box.message })}</p>}
        {box.sender !== "" && <p>{m.desk_gift_sender({ sender: box.sender })}</p>}
        {box.hides_prices && <p className="font-semibold">{m.desk_gift_hides_prices()}</p>}
      </div>
      <dl className="border-t border-tro-2">
        <Definition term={m.desk_gift_payer()}>
          <span lang="vi">{payer.name}</span>
          <br />
          {payer.phone}
          <br />
          <span className="break-words">{payer.email}</span>
          <span className="block text-15 text-tro-7">{m.desk_orders_placed({ time: momentWords(placed_at) })}</span>
        </Definition>
        {invoice !== null && (
          <Definition term={m.desk_gift_invoice()}>
            <span lang="vi">{invoice.company}</span>
            <br />
            {m.desk_gift_tax_code({ code: invoice.tax_code })}
            <br />
            <span lang="vi">{invoice.address}</span>
            <br />
            <span className="break-words">{invoice.email}</span>
          </Definition>
        )}
      </dl>
      {waves.length > 0 && (
        <section aria-labelledby="cac-dot">
          <h2 id="cac-dot" className="text-18 font-semibold">
            {m.desk_gift_waves()}
          </h2>
          <p>
            <Link to={href(`${root}/dong-goi`)} className="inline-flex min-h-11 items-center font-semibold">
              {m.desk_pack_title()}
            </Link>
          </p>
          <ul>
            {waves.map(({ number, recipients, boxes, packed_at, closed }) => (
              <li key={number} className="border-t border-tro-2 py-2">
                {m.desk_gift_wave({ number, recipients, boxes, time: momentWords(packed_at) })}
                <span className="block font-semibold">{m.desk_gift_closed({ closed, total: recipients })}</span>
                <Link
                  to={`${href(`${root}/${gift.code}`)}?dot=${number}#nguoi-nhan`}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  {m.desk_gift_wave_only({ number })}
                </Link>
                <WaveLinks root={root} code={gift.code} number={number} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link
          to={href(`/kenh-co-so/${organization}/don/${parcel_code}`)}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.desk_gift_money()}
        </Link>
      </p>
    </div>
  )
}
