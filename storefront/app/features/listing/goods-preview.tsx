import { LABEL_FACTS, type ListingDocument, type ListingVariant } from "@ocop/shared/listing"
import { unitPriceOf } from "@ocop/shared/unit-price"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { PhotoPicture } from "#app/ui/picture.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { FACT_WORDS } from "./words.ts"

type GoodsProps = Pick<ListingDocument, "content" | "photos"> & { maker: string }

/** What shoppers will see of goods that are being written. Nothing that only a decision or a paper can say. */
export function GoodsPreview({ content, photos, maker }: GoodsProps) {
  const lang = langOfName()
  const { name, variants, facts, season_months, lead_time_days, story } = content
  const said = LABEL_FACTS.filter((fact) => facts[fact] !== "" && facts[fact] !== null)
  return (
    <div className="space-y-4">
      <Photos photos={photos} name={name} />
      <div>
        <h2 className="text-27 break-words" lang={name === "" ? undefined : lang}>
          {name || m.listing_nameless()}
        </h2>
        <p lang={lang}>{maker}</p>
      </div>
      <ul className="space-y-2">
        {variants.map((variant, index) => (
          <Pack key={index} variant={variant} />
        ))}
      </ul>
      {lead_time_days > 0 && <p>{m.listing_preview_lead_time({ n: lead_time_days })}</p>}
      {season_months.length > 0 && <p>{m.listing_preview_season({ months: season_months.join(", ") })}</p>}
      {said.length > 0 && (
        <dl className="facts">
          {said.map((fact) => (
            <div key={fact}>
              <dt>{FACT_WORDS[fact]()}</dt>
              <dd lang={typeof facts[fact] === "string" ? lang : undefined} className="whitespace-pre-line">
                {facts[fact]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {story !== "" && (
        <p className="max-w-prose break-words whitespace-pre-line" lang={lang}>
          {story}
        </p>
      )}
    </div>
  )
}

/** The first one is the large one of the page. */
function Photos({ photos, name }: { photos: ListingDocument["photos"]; name: string }) {
  const [first, ...others] = photos
  if (first === undefined) return <p>{m.listing_photo_none()}</p>
  return (
    <>
      <PhotoPicture
        photo={first}
        name={name}
        sizes="(min-width: 640px) 540px, 100vw"
        size={640}
        className="rounded-plate"
      />
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {others.map((photo) => (
            <li key={photo.id} className="size-18 overflow-hidden rounded-plate">
              <PhotoPicture photo={photo} name={name} size={72} sizes="72px" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Pack({ variant: { title, price, net, stock } }: { variant: ListingVariant }) {
  const unitPrice = price === null || net === null ? null : unitPriceOf({ price, net })
  return (
    <li>
      <span className="block" lang={title === "" ? undefined : langOfName()}>
        {title}
      </span>
      <span className="text-21 font-bold">{price === null ? m.listing_no_price() : money(price)}</span>
      <span className="text-15 text-tro-7">
        {unitPrice !== null && ` · ${unitPriceText(unitPrice)}`}
        {stock === 0 && ` · ${m.listing_tag_out_of_stock()}`}
      </span>
    </li>
  )
}
