import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { communeHandle, type Commune } from "@ocop/shared/address"
import type { CommunePageDocument } from "@ocop/shared/catalogue"
import { gazetteer } from "../gazetteer"
import { notFound } from "../http/problem-error"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { counting, countsOf, listedOn, readScope } from "./index-query"

/**
 * The page of a commune, which every commune of today has, with goods or without. The goods themselves are read as lists
 * are, by `xa=`.
 *
 * @param code five digits; one that lists use for another unit leads to ours
 * @throws ProblemError 404 for a code that no commune has
 */
export async function readCommunePage(
  container: MedusaContainer,
  code: string,
  day: string,
): Promise<CommunePageDocument> {
  const commune = gazetteer().commune(code)
  if (!commune) throw notFound("Không tìm thấy xã, phường này.")
  const scope = await readScope(container, day)
  const [[listed], seated] = await Promise.all([
    container
      .resolve(Modules.SEARCH)
      .searchMany([counting({ $and: [...listedOn(scope), { commune: commune.code }] }, ["maker"])]),
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations(
        { commune_code: commune.code, status: "verified", is_producer: true },
        { select: ["id", "handle", "name", "legal_form", "is_demo"], take: null },
      ),
  ])
  const counts = countsOf(listed, "maker")
  return {
    code: commune.code,
    handle: communeHandle(commune),
    name: commune.name,
    province: { code: commune.province_code, name: commune.province },
    former: formerOf(commune),
    count: listed?.metadata.count ?? 0,
    makers: seated
      .filter(({ id }) => !scope.blocked.seller_ids.includes(id))
      .map(({ id, handle, name, legal_form, is_demo }) => ({
        handle,
        name,
        legal_form,
        demo: is_demo,
        count: counts.get(id) ?? 0,
      }))
      .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi")),
  }
}

/** By district, as people still say where they are from. A district without wards has none to name. */
function formerOf({ code }: Commune): CommunePageDocument["former"] {
  const districts = new Map<string, CommunePageDocument["former"][number]>()
  for (const { ward, district, province, now } of gazetteer().former_units) {
    if (!now.includes(code)) continue
    const key = `${district}, ${province}`
    const inside = districts.get(key) ?? { district, province, wards: [] }
    if (ward !== "") inside.wards.push({ name: ward, split: now.length > 1 })
    districts.set(key, inside)
  }
  return [...districts.values()]
}
