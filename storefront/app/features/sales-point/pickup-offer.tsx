import type { OfferedBox, OfferedGoods } from "@ocop/shared/pickup"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { BuyBoxForm } from "#app/features/gift/buy-box.tsx"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Button } from "#app/ui/button.tsx"
import { GoodsPicture } from "#app/ui/picture.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"

/** Packs of the same goods are told apart. */
function packed({ name, variant_title, variant_title_en }: OfferedGoods): string {
  const pack = getLocale() === "en" ? (variant_title_en ?? variant_title) : variant_title
  return pack === null ? name : `${name}, ${pack}`
}

type PickupOfferProps = {
  /** The point's. */
  handle: string
  goods: readonly OfferedGoods[]
  /** Those that the point has filled. */
  boxes: readonly OfferedBox[]
  /** How many pieces the basket at this point holds. */
  count: number
}

/** What can be ordered at a point now, each with the button that puts a piece into the basket there. */
export function PickupOffer({ handle, goods, boxes, count }: PickupOfferProps) {
  if (goods.length === 0 && boxes.length === 0 && count === 0) return null
  return (
    <section aria-labelledby="nhan-tai-diem">
      <h2 id="nhan-tai-diem" className="text-21">
        {m.pickup_offer()}
      </h2>
      <p className="mt-1">{m.pickup_offer_lead()}</p>
      {count > 0 && (
        <p>
          <a href={href(`/diem-ban/${handle}/gio-hang`)} className="inline-flex min-h-11 items-center font-semibold">
            {m.pickup_to_basket({ n: count })}
          </a>
        </p>
      )}
      <ul className="mt-2 divide-y divide-tro-2 border-y border-tro-2">
        {goods.map((each) => (
          <li key={each.variant_id} className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-2 py-4">
            <GoodsPicture
              picture={each.picture}
              name={null}
              size={96}
              sizes="72px"
              className="field-ink rounded-plate"
            />
            <div className="min-w-0 space-y-1">
              {each.star && <Plaque stars={each.star.stars} />}
              <p>
                <a href={href(`/san-pham/${each.product_handle}`)} lang={langOfName()} className="font-semibold">
                  {each.name}
                </a>
              </p>
              <p className="text-15 text-tro-7">
                <PackWords line={each} />
                {m.pickup_maker({ name: each.maker.name })}
              </p>
              <p>
                <strong>{money(each.price)}</strong>
                {each.unit_price !== null && <span className="text-15"> · {unitPriceText(each.unit_price)}</span>}
                <span className="text-15"> · {m.pickup_left({ n: each.available })}</span>
              </p>
              <form method="post" action={href(`/diem-ban/${handle}/gio-hang`)}>
                <input type="hidden" name="variant_id" value={each.variant_id} />
                <Button look="outline" name="intent" value="add" aria-label={m.pickup_add_of({ name: packed(each) })}>
                  {m.pickup_add()}
                </Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
      {boxes.length > 0 && <Boxes handle={handle} boxes={boxes} />}
    </section>
  )
}

/** Each is bought as it is; its stars are those of the goods in it. */
function Boxes({ handle, boxes }: Pick<PickupOfferProps, "handle" | "boxes">) {
  return (
    <>
      <h3 className="mt-6 text-18 font-bold">{m.pickup_boxes()}</h3>
      <p className="mt-1">{m.pickup_boxes_lead()}</p>
      <ul className="mt-2 divide-y divide-tro-2 border-y border-tro-2">
        {boxes.map(({ variant_id, name, picture, contents, price, available }) => (
          <li key={variant_id} className="grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-2 py-4">
            <GoodsPicture picture={picture} name={null} size={96} sizes="72px" className="field-ink rounded-plate" />
            <div className="min-w-0 space-y-1">
              <p className="font-semibold" lang={langOfName()}>
                {name}
              </p>
              <BoxInside contents={contents} isLinked />
              <p>
                <strong>{money(price)}</strong>
                <span className="text-15"> · {m.pickup_left({ n: available })}</span>
              </p>
              <BuyBoxForm handle={handle} variant_id={variant_id} name={name} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
