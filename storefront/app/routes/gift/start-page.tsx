import type { GiftPoints } from "@ocop/shared/gift"
import { BuyBoxButton, pointBasketPath } from "#app/features/gift/buy-box.tsx"
import { BoxChoice } from "#app/features/gift/box-choice.tsx"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"

export const START_IDS = { box: "chon-hop" }

/** What a form sends for a box of a point. */
export const boxValue = (handle: string, id: string) => `${handle} ${id}`

type StartPageProps = {
  points: GiftPoints["points"]
  /** Some are left out. */
  isNarrowed: boolean
  formToken: string
  /** What was chosen before, in a form that was refused or on another page: a `boxValue`. */
  chosen: string
}

/** Where a gift begins: the point that packs it, and the box. */
export function StartPage({ points, isNarrowed, formToken, chosen }: StartPageProps) {
  return (
    <div className="space-y-5">
      <h1 className="text-27 lg:text-34">{m.giftbox_title()}</h1>
      <p className="max-w-prose text-18">{m.giftbox_lead()}</p>
      {points.length === 0 ? (
        <Notice tone="info">
          <p>{m.giftbox_none()}</p>
          <p>
            <a href={href("/diem-ban")}>{m.giftbox_points()}</a>
          </p>
        </Notice>
      ) : (
        <form method="post" action={href("/hop-qua")} id={START_IDS.box} className="space-y-8">
          <input type="hidden" name="form_token" value={formToken} />
          {points.map((point) => (
            <Point key={point.handle} point={point} chosen={chosen} />
          ))}
          <Button className="w-full sm:w-auto">{m.giftbox_start()}</Button>
          {isNarrowed && (
            <p>
              <a href={href("/hop-qua")} className="inline-flex min-h-11 items-center font-semibold">
                {m.giftbox_all_boxes()}
              </a>
            </p>
          )}
        </form>
      )}
      {points.map(({ handle, boxes }) =>
        boxes.map(({ id, pickup }) => pickup && <BuyForm key={id} {...{ handle, id }} variantId={pickup.variant_id} />),
      )}
    </div>
  )
}

const buyId = (id: string) => `mua-${id}`

/** A form cannot stand in another one: its button does. */
function BuyForm({ handle, id, variantId }: { handle: string; id: string; variantId: string }) {
  return (
    <form id={buyId(id)} method="post" action={pointBasketPath(handle)}>
      <input type="hidden" name="variant_id" value={variantId} />
    </form>
  )
}

function Point({ point, chosen }: { point: GiftPoints["points"][number]; chosen: string }) {
  const { handle, name, place, boxes } = point
  const kinds = [
    { title: null, boxes: boxes.filter(({ ready }) => ready.length === 0) },
    { title: m.giftbox_ready_title(), boxes: boxes.filter(({ ready }) => ready.length > 0) },
  ].filter(({ boxes }) => boxes.length > 0)
  return (
    <fieldset className="border-t-[1.5px] border-muc pt-4">
      <legend className="float-left w-full text-21 font-bold">
        <span lang={langOfName()}>{name}</span>
        <span className="block text-15 font-normal text-tro-7" lang={langOfName()}>
          {place}
        </span>
      </legend>
      <div className="clear-both space-y-4 pt-3">
        {kinds.map(({ title, boxes }) => (
          <div key={title ?? ""}>
            {title !== null && <h2 className="mb-2 text-18 font-bold">{title}</h2>}
            <ul className="grid gap-3 sm:grid-cols-2">
              {boxes.map((box) => (
                <li key={box.id} className="flex flex-col gap-2">
                  <BoxChoice
                    box={box}
                    value={boxValue(handle, box.id)}
                    isChosen={boxValue(handle, box.id) === chosen}
                  />
                  {box.pickup !== null && (
                    <>
                      <BoxInside contents={box.pickup.contents} isLinked />
                      <p className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1">
                        <strong>{m.box_whole_price({ price: money(box.pickup.price) })}</strong>
                        <BuyBoxButton name={box.name} form={buyId(box.id)} />
                      </p>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
