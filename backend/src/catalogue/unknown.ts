import type { CatalogueQuery } from "@ocop/shared/catalogue"
import type { Problem } from "@ocop/shared/problem"
import { gazetteer } from "../gazetteer"
import { PRODUCT_GROUPS } from "../product-groups"

/** Well-formed values of a query that name nothing we have: only the reference data can tell. */
export function findUnknown({ nhom, xa }: CatalogueQuery): Problem[] {
  const problems: Problem[] = []
  if (nhom !== undefined && !PRODUCT_GROUPS.some(({ slug }) => slug === nhom)) {
    problems.push({ type: "invalid_query", field: "nhom", message: "Nhóm sản phẩm không có trong danh sách." })
  }
  if (xa.some((code) => gazetteer().commune(code) === null)) {
    problems.push({ type: "invalid_query", field: "xa", message: "Xã, phường không có trong danh sách." })
  }
  return problems
}
