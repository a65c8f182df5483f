import type { ProductDocument } from "@ocop/shared/catalogue"
import { href } from "#app/i18n/href.ts"
import { pictureUrl } from "#app/ui/picture.tsx"

const UNIT_CODES = { kg: "KGM", lít: "LTR", cái: "C62" } as const

/** The product for machines. The award is there exactly as long as the star is in force. */
export function productData({ card, variants, state, story }: ProductDocument, origin: string): object {
  const url = origin + href(`/san-pham/${card.handle}`)
  const isOnSale = state === "on_sale" || state === "out_of_stock"
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    "@id": `${url}#san-pham`,
    name: card.name,
    url,
    image: origin + pictureUrl(card.picture),
    ...(story === null ? {} : { description: story }),
    ...(card.star === null ? {} : { award: `OCOP ${card.star.stars} sao` }),
    manufacturer: {
      "@type": "Organization",
      name: card.maker.name,
      url: origin + href(`/co-so/${card.maker.handle}`),
    },
    ...(isOnSale ? { offers: variants.map((variant) => offer(variant, card.maker.name, url)) } : {}),
  }
}

function offer(variant: ProductDocument["variants"][number], seller: string, url: string): object {
  const { title, price, unit_price, available } = variant
  return {
    "@type": "Offer",
    name: title,
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
