import type { CatalogueDocument, CatalogueQuery } from "@ocop/shared/catalogue"
import { findCategory, nameOfSet } from "../categories"
import { gazetteer } from "../gazetteer"

/** What the chosen shelf, set and provinces of a query are called. */
export function nameChosen({ nhom, bo, tinh }: CatalogueQuery): CatalogueDocument["named"] {
  return [
    ...(nhom === undefined ? [] : [{ field: "nhom" as const, value: nhom, label: findCategory(nhom)?.name ?? nhom }]),
    ...(bo === undefined ? [] : [{ field: "bo" as const, value: String(bo), label: nameOfSet(bo) }]),
    ...tinh.map((code) => ({ field: "tinh" as const, value: code, label: nameOfProvince(code) })),
  ]
}

/** "Thành phố Cần Thơ" */
function nameOfProvince(code: string): string {
  const name = gazetteer().province(code)?.full_name ?? code
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1)
}
