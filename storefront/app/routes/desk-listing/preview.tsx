import { LABEL_FACTS, type ListingDocument, type ListingVariant } from "@ocop/shared/listing"
import { unitPriceOf } from "@ocop/shared/unit-price"
import { FACT_WORDS } from "#app/features/listing/words.ts"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { PhotoPicture } from "#app/ui/picture.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"

type PreviewProps = { listing: ListingDocument; maker: string }

/** What shoppers will see of it, folded up. Nothing that only a decision or a paper can say. */
export function Preview({ listing: { content, photos }, maker }: PreviewProps) {
  const lang = langOfName()
  const { name, variants, facts, season_months, lead_time_days, story } = content
  const said = LABEL_FACTS.filter((fact) => facts[fact] !== "" && facts[fact] !== null)
  return (
    <details className="field-ink rounded-plate px-4">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-1.5 font-semibold text-hanh-7 underline underline-offset-[0.2em]">
        {m.listing_preview()}
        <Icon name="chevron-down" size={18} />
      </summary>
      <div className="space-y-4 pb-5">
        <p className="text-15 text-tro-7">{m.listing_preview_lead()}</p>
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
    </details>
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
