import type { CatalogueQuery } from "@ocop/shared/catalogue"
import type { Problem } from "@ocop/shared/problem"
import { groupsNamed } from "../categories"
import { gazetteer } from "../gazetteer"

/** Well-formed values of a query that name nothing we have: only the reference data can tell. */
export function findUnknown({ nhom, xa, tinh }: CatalogueQuery): Problem[] {
  const problems: Problem[] = []
  if (nhom !== undefined && groupsNamed(nhom) === null) {
    problems.push({ type: "invalid_query", field: "nhom", message: "Nhóm sản phẩm không có trong danh sách." })
  }
  if (xa.some((code) => gazetteer().commune(code) === null)) {
    problems.push({ type: "invalid_query", field: "xa", message: "Xã, phường không có trong danh sách." })
  }
  if (tinh.some((code) => gazetteer().province(code) === null)) {
    problems.push({ type: "invalid_query", field: "tinh", message: "Tỉnh, thành phố không có trong danh sách." })
  }
  return problems
}
