import type { BoxContents } from "@ocop/shared/gift"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Plaque } from "#app/ui/stars.tsx"

type BoxInsideProps = {
  contents: BoxContents
  /** What was sold has the star of that day, which may be past. */
  isSold?: boolean
  /** Whether the goods lead to their pages. */
  isLinked?: boolean
}

/** What is in one ready box that is bought as it is, each of its goods with its maker and star; nothing of other goods. */
export function BoxInside({ contents, isSold = false, isLinked = false }: BoxInsideProps) {
  if (contents.length === 0) return null
  return (
    <div className="text-15">
      <p>{m.box_inside()}</p>
      <ul className="list-disc space-y-1.5 pl-5">
        {contents.map((each) => (
          <li key={`${each.product_handle} ${each.variant_title}`}>
            {each.count} × <Name goods={each} isLinked={isLinked} />
            {each.variant_title !== null && (
              <>
                {", "}
                <span {...said(each.variant_title, each.variant_title_en)} />
              </>
            )}
            {each.maker !== null && <> · {m.pickup_of_maker({ name: each.maker })}</>}
            {each.stars !== null && <Star stars={each.stars} isSold={isSold} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Goods = BoxContents[number]

function Name({ goods, isLinked }: { goods: Goods; isLinked: boolean }) {
  if (!isLinked) return <span lang={langOfName()}>{goods.name}</span>
  return (
    <Link to={href(`/san-pham/${goods.product_handle}`)} lang={langOfName()}>
      {goods.name}
    </Link>
  )
}

function Star({ stars, isSold }: { stars: NonNullable<Goods["stars"]>; isSold: boolean }) {
  return isSold ? (
    <> · {m.purchase_star_at_sale({ n: stars })}</>
  ) : (
    <>
      {" "}
      <Plaque stars={stars} />
    </>
  )
}
