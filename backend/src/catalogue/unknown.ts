import type { CatalogueQuery } from "@ocop/shared/catalogue"
import type { Problem } from "@ocop/shared/problem"
import { findCategory } from "../categories"
import { gazetteer } from "../gazetteer"
import { findNear } from "./nearest"

/** Well-formed values of a query that name nothing we have: only the reference data can tell. */
export function findUnknown({ nhom, xa, tinh, gan }: CatalogueQuery): Problem[] {
  const problems: Problem[] = []
  if (nhom !== undefined && findCategory(nhom) === undefined) {
    problems.push({ type: "invalid_query", field: "nhom", message: "Nhóm sản phẩm không có trong danh sách." })
  }
  if (xa.some((code) => gazetteer().commune(code) === null)) {
    problems.push({ type: "invalid_query", field: "xa", message: "Xã, phường không có trong danh sách." })
  }
  if (tinh.some((code) => gazetteer().province(code) === null)) {
    problems.push({ type: "invalid_query", field: "tinh", message: "Tỉnh, thành phố không có trong danh sách." })
  }
  if (gan !== undefined && findNear(gan) === null) {
    problems.push({ type: "invalid_query", field: "gan", message: "Không tìm thấy xã, phường này." })
  }
  return problems
}
