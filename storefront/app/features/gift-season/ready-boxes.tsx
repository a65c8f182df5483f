import { formatDay } from "@ocop/shared/day"
import type { ReadyBox } from "@ocop/shared/gift"
import { Link } from "react-router"
import { BuyBoxForm } from "#app/features/gift/buy-box.tsx"
import { giftStartPath } from "#app/features/gift/start-path.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import { money } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"

type ReadyBoxesProps = {
  boxes: readonly ReadyBox[]
  /** Of delivery, in words. */
  day: string
}

/** The boxes that points have filled for the season, each the beginning of a gift. */
export function ReadyBoxes({ boxes, day }: ReadyBoxesProps) {
  return (
    <section aria-labelledby="hop-co-san" className="mt-12 lg:mt-16">
      <h2 id="hop-co-san" className="text-27 lg:text-34">
        {m.gift_ready_title()}
      </h2>
      <p className="mt-1 max-w-prose">{m.gift_ready_lead({ day })}</p>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {boxes.map((box) => (
          <li key={box.id}>
            <Card box={box} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Card({ box }: { box: ReadyBox }) {
  const { id, name, point, price, goods, offered_until, is_early, demo, pickup } = box
  const lang = langOfName()
  return (
    <article className="flex h-full flex-col gap-2 rounded-plate border-[1.5px] border-muc p-4">
      <h3 className="text-21 font-bold" lang={lang}>
        {name}
      </h3>
      <ul className="space-y-1.5">
        {goods.map((each) => (
          <li key={each.variant_id}>
            <Link to={href(`/san-pham/${each.product_handle}`)} lang={lang}>
              {each.name}
            </Link>
            {", "}
            <span {...said(each.variant_title, each.variant_title_en)} />
            {each.count > 1 && ` × ${each.count}`}
            <span className="text-15 text-tro-7"> · {m.pickup_of_maker({ name: each.maker })}</span>{" "}
            {each.star !== null && <Plaque stars={each.star.stars} />}
          </li>
        ))}
      </ul>
      <p className="mt-auto pt-2 font-bold">{m.gift_ready_from({ price: money(price) })}</p>
      <p className="text-15 text-tro-7">
        {m.gift_ready_packed({ name: point.name })}
        {offered_until !== null && ` · ${m.gift_ready_until({ day: formatDay(offered_until) })}`}
      </p>
      {is_early && <p className="text-15 font-semibold text-nghe-8">{m.gift_ready_early()}</p>}
      {demo && <p className="text-13 text-tro-7">{m.giftbox_demo()}</p>}
      <ButtonLink to={href(giftStartPath({ point: point.handle, box: id }))} reloadDocument>
        {m.gift_ready_choose()}
        <span className="sr-only" lang={lang}>
          : {name}
        </span>
      </ButtonLink>
      {pickup !== null && <BuyBoxForm handle={point.handle} variant_id={pickup.variant_id} name={name} />}
    </article>
  )
}
