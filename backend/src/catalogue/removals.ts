import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CatalogueDocument, CatalogueQuery } from "@ocop/shared/catalogue"
import { labelOfStandard } from "@ocop/shared/certification"
import { formatVnd } from "@ocop/shared/money"
import { gazetteer } from "../gazetteer"
import { counting, toFilters, type Scope } from "./index-query"
import { nameChosen } from "./named"

type Removal = Omit<CatalogueDocument["removals"][number], "count"> & { left: CatalogueQuery }

/** When nothing was found: each filter that could be dropped, and how many products there are without it. */
export async function readRemovals(
  container: MedusaContainer,
  query: CatalogueQuery,
  scope: Scope,
): Promise<CatalogueDocument["removals"]> {
  const removals = toRemovals(query, scope)
  if (removals.length === 0) return []
  const results = await container
    .resolve(Modules.SEARCH)
    .searchMany(removals.map(({ left }) => counting(toFilters(left, scope), [])))
  return removals
    .map(({ field, value, label }, index) => ({ field, value, label, count: results[index]?.metadata.count ?? 0 }))
    .filter(({ count }) => count > 0)
}

function toRemovals(query: CatalogueQuery, { offers = [] }: Scope): Removal[] {
  const points = query.diem.map((handle) => ({
    field: "diem",
    value: handle,
    label: offers.find((point) => point.handle === handle)?.name ?? handle,
    left: { ...query, diem: query.diem.filter((other) => other !== handle) },
  }))
  return [...listRemovals(query), ...points, ...singleRemovals(query)]
}

function listRemovals(query: CatalogueQuery): Removal[] {
  return [
    ...query.sao.map((stars) => ({
      field: "sao",
      value: String(stars),
      label: `${stars} sao`,
      left: { ...query, sao: query.sao.filter((other) => other !== stars) },
    })),
    ...query.xa.map((code) => ({
      field: "xa",
      value: code,
      label: gazetteer().commune(code)?.name ?? code,
      left: { ...query, xa: query.xa.filter((other) => other !== code) },
    })),
    ...query.cn.map((key) => ({
      field: "cn",
      value: key,
      label: labelOfStandard(key),
      left: { ...query, cn: query.cn.filter((other) => other !== key) },
    })),
    ...query.loai.map((kind) => ({
      field: "loai",
      value: kind,
      label: kind,
      left: { ...query, loai: query.loai.filter((other) => other !== kind) },
    })),
    ...nameChosen(query).map((named) => ({
      ...named,
      left:
        named.field === "tinh"
          ? { ...query, tinh: query.tinh.filter((other) => other !== named.value) }
          : { ...query, [named.field]: undefined },
    })),
  ]
}

function singleRemovals(query: CatalogueQuery): Removal[] {
  const { gia_tu, gia_den } = query
  const removals: Removal[] = []
  if (gia_tu !== undefined) {
    const label = `Giá từ ${formatVnd(gia_tu)}`
    removals.push({ field: "gia_tu", value: String(gia_tu), label, left: { ...query, gia_tu: undefined } })
  }
  if (gia_den !== undefined) {
    const label = `Giá đến ${formatVnd(gia_den)}`
    removals.push({ field: "gia_den", value: String(gia_den), label, left: { ...query, gia_den: undefined } })
  }
  if (query.con_hang) {
    const label = "Chỉ hiện hàng đang có"
    removals.push({ field: "con_hang", value: "1", label, left: { ...query, con_hang: false } })
  }
  return removals
}
