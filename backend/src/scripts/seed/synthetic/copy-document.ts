import { createHash } from "node:crypto"
import { foldedWords } from "@ocop/shared/search"
import { StoredProduct, unitPriceOfCheapest } from "../../../catalogue/document"
import type { ProductIndexDocument } from "../../../search/product-documents"
import { addedPrice } from "./tables"
import type { Copy } from "./copy-rows"

/** The document of a copy, from that of the product it is copied from, without reading the copy's many rows. */
export function copyDocument(
  document: ProductIndexDocument,
  copy: Copy,
  maker: { handle: string; name: string },
): ProductIndexDocument {
  const stored = copyStored(StoredProduct.parse(JSON.parse(document.stored)), copy, maker)
  const { handle, name, price_from, price_to } = stored.card
  return {
    ...document,
    id: stored.card.product_id,
    handle,
    name,
    name_folded: foldedWords(name),
    maker: stored.seller.id,
    maker_link: JSON.stringify(stored.card.maker),
    price_from,
    price_to,
    unit_price: stored.card.unit_price?.amount ?? document.unit_price,
    shuffle: createHash("sha256").update(handle).digest().readUInt16BE(0),
    stored: JSON.stringify(stored),
  }
}

function copyStored(
  stored: StoredProduct,
  { suffix, maker_suffix, number }: Copy,
  maker: { handle: string; name: string },
): StoredProduct {
  const { card, page, seller } = stored
  const variants = stored.variants.map((variant) => ({
    ...variant,
    id: variant.id + suffix,
    price: variant.price + addedPrice(number),
    price_set_id: variant.price_set_id + suffix,
    stock: variant.stock.map((item) => ({ ...item, inventory_item_id: item.inventory_item_id + suffix })),
  }))
  const handle = `${card.handle}-so-${number}`
  return {
    ...stored,
    card: {
      ...card,
      product_id: card.product_id + suffix,
      handle,
      name: `${card.name} số ${number}`,
      picture: { ...card.picture, seed: handle },
      star: card.star && { ...card.star, recognition_id: card.star.recognition_id + suffix },
      maker,
      price_from: card.price_from + addedPrice(number),
      price_to: card.price_to + addedPrice(number),
      unit_price: unitPriceOfCheapest(variants),
      certifications: card.certifications.map((paper) => ({
        ...paper,
        id: paper.id + (paper.holder === "product" ? suffix : maker_suffix),
      })),
      variant_id: card.variant_id && card.variant_id + suffix,
    },
    page: { ...page, maker: { ...page.maker, ...maker } },
    seller: { ...seller, id: seller.id + maker_suffix },
    variants,
  }
}
