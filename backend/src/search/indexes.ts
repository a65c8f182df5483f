import type { IndexName } from "../modules/catalogue-change/mark-documents"
import { toCommuneDocuments } from "./commune-documents"
import type { ToDocuments } from "./index-changes"
import { toMakerDocuments } from "./maker-documents"
import { toProductIndexDocuments } from "./product-documents"
import { toPointDocuments } from "./sales-point-documents"

/** All search indexes, and how their documents are made. */
export const INDEXES: Readonly<Record<IndexName, ToDocuments<{ id: string }>>> = {
  product: toProductIndexDocuments,
  maker: toMakerDocuments,
  sales_point: toPointDocuments,
  commune: toCommuneDocuments,
}

export const INDEX_NAMES = Object.keys(INDEXES).filter(isIndexName)

export function isIndexName(name: string): name is IndexName {
  return Object.hasOwn(INDEXES, name)
}
