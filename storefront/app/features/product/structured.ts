import type { ProductDocument } from "@ocop/shared/catalogue"
import { href } from "#app/i18n/href.ts"
import { said } from "#app/i18n/said.ts"
import { pictureUrl } from "#app/ui/picture.tsx"

const UNIT_CODES = { kg: "KGM", lít: "LTR", cái: "C62" } as const

/**
 * The product for machines. The award is there exactly as long as the star is in force.
 *
 * @param filesUrl what the keys of photos are put behind
 */
export function productData(product: ProductDocument, origin: string, filesUrl: string): object {
  const { card, variants, state, story, story_en } = product
  const url = origin + href(`/san-pham/${card.handle}`)
  const isOnSale = state === "on_sale" || state === "out_of_stock"
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": `${url}#san-pham`,
    name: card.name,
    ...(card.name_en === null ? {} : { alternateName: card.name_en }),
    url,
    image: imagesOf(product, origin, filesUrl),
    ...(story === null ? {} : { description: said(story, story_en).children }),
    ...(card.star === null ? {} : { award: `OCOP ${card.star.stars} sao` }),
    manufacturer: {
      "@type": "Organization",
      name: card.maker.name,
      url: origin + href(`/co-so/${card.maker.handle}`),
    },
    ...(isOnSale ? { offers: variants.map((variant) => offer(variant, card.maker.name, url)) } : {}),
  }
}

/** The photos at their widest, or the drawing. */
function imagesOf({ card, photos = [] }: ProductDocument, origin: string, filesUrl: string): string | string[] {
  const widest = photos.flatMap(({ files }) => files.jpg.at(-1)?.key ?? [])
  return widest.length > 0 ? widest.map((key) => filesUrl + key) : origin + pictureUrl(card.picture)
}

function offer(variant: ProductDocument["variants"][number], seller: string, url: string): object {
  const { title, title_en, price, unit_price, available } = variant
  return {
    "@type": "Offer",
    name: said(title, title_en).children,
    url,
    price,
    priceCurrency: "VND",
    availability: available > 0 ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
    seller: { "@type": "Organization", name: seller },
    ...(unit_price === null
      ? {}
      : {
          priceSpecification: {
            "@type": "UnitPriceSpecification",
            price: unit_price.amount,
            priceCurrency: "VND",
            referenceQuantity: { "@type": "QuantitativeValue", value: 1, unitCode: UNIT_CODES[unit_price.unit] },
          },
        }),
  }
}
