import type { GiftDraftDocument, GiftLine } from "@ocop/shared/gift"
import { restockWords } from "#app/features/gift/restock-words.ts"
import { lineProblemWords, placeWords, weightWords } from "#app/features/gift/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"
import { GoodsPicture } from "#app/ui/picture.tsx"
import { money } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"
import type { Asked } from "./fitting-search.ts"
import { PutForm } from "./put-form.tsx"

type GiftLinesProps = { gift: GiftDraftDocument; asked: Asked }

/** The goods in each box, and in which places they lie. */
export function GiftLines({ gift, asked }: GiftLinesProps) {
  return (
    <ul className="divide-y divide-tro-2 border-y border-tro-2">
      {gift.lines.map((line) => (
        <li key={line.variant_id} className="grid grid-cols-[4rem_1fr] gap-3 py-3">
          <GoodsPicture picture={line.picture} name={null} size={64} sizes="64px" className="field-ink rounded-plate" />
          <div className="min-w-0">
            <LineWords line={line} />
            {gift.status === "draft" && <Steppers line={line} gift={gift} asked={asked} />}
            {line.problem !== null && <Replacements line={line} gift={gift} asked={asked} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function LineWords({ line }: { line: GiftLine }) {
  const { places, name, product_handle, star, variant_title, variant_title_en, price, count, weight } = line
  const lang = langOfName()
  return (
    <>
      <p className="text-15 font-semibold text-ngoc-7">{placeWords(places)}</p>
      <p className="font-semibold">
        {product_handle === "" ? (
          name
        ) : (
          <a href={href(`/san-pham/${product_handle}`)} lang={lang}>
            {name}
          </a>
        )}{" "}
        {star !== null && <Plaque stars={star.stars} />}
      </p>
      <p className="text-15 text-tro-7">
        {variant_title !== "" && <span {...said(variant_title, variant_title_en)} />}
        {variant_title !== "" && " · "}
        {weightWords(weight)} · {m.giftbox_each({ price: money(price) })}
      </p>
      <p>
        {m.giftbox_pieces({ n: count })}: <strong>{money(price * count)}</strong>
      </p>
      {line.restock !== null && <p className="text-15">{restockWords(line.restock)}</p>}
      {line.star_ends && (
        <p className="flex items-start gap-1.5 text-15 text-nghe-8">
          <Icon name="info" size={18} className="mt-0.5" />
          {m.giftbox_star_ends()}
        </p>
      )}
      {line.problem !== null && (
        <p className="flex items-start gap-1.5 font-semibold text-son-7">
          <Icon name="triangle-alert" size={18} className="mt-1" />
          {lineProblemWords(line.problem)}
        </p>
      )}
    </>
  )
}

type OfLineProps = GiftLinesProps & { line: GiftLine }

function Steppers({ line: { variant_id, name, count, problem }, gift, asked }: OfLineProps) {
  return (
    <PutForm gift={gift} asked={asked} variantId={variant_id} from="box" className="mt-2 flex flex-wrap gap-2">
      <input type="hidden" name="had" value={count} />
      <button
        name="count"
        value={count - 1}
        aria-label={m.giftbox_less({ name })}
        className="button button-outline px-3"
      >
        <Icon name="minus" size={20} />
      </button>
      {problem === null && (
        <button
          name="count"
          value={count + 1}
          aria-label={m.giftbox_more({ name })}
          className="button button-outline px-3"
        >
          <Icon name="plus" size={20} />
        </button>
      )}
      <button
        name="count"
        value={0}
        aria-label={m.giftbox_out_of({ name })}
        className="button button-quiet min-w-11 px-2"
      >
        {m.giftbox_out()}
      </button>
    </PutForm>
  )
}

function Replacements({ line: { variant_id, count, replacements }, gift, asked }: OfLineProps) {
  if (replacements.length === 0) return null
  return (
    <div className="mt-2">
      <p className="text-15">{m.giftbox_instead()}</p>
      <ul className="mt-1 space-y-2">
        {replacements.map((goods) => (
          <li key={goods.variant_id}>
            <PutForm gift={gift} asked={asked} variantId={goods.variant_id} insteadOf={variant_id} from="box">
              <button name="count" value={Math.min(count, goods.most)} className="button button-outline">
                <span>
                  {m.giftbox_put_instead({ name: goods.name })} ({money(goods.price)})
                </span>
              </button>
            </PutForm>
          </li>
        ))}
      </ul>
    </div>
  )
}
