import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { TARGET_KEYS, type DeskOverview, type TargetKey } from "@ocop/shared/desk-overview"
import { coversProvince } from "@ocop/shared/official-act"
import { gazetteer } from "../gazetteer"
import { otherProvince } from "../official/problems"
import type { Official } from "../official/require-official"
import type { StaffRoleRow } from "../staff/require-staff"
import { countStanding, countWatched, type Standing } from "./count-stars"
import { countWork } from "./count-work"
import { isTold, readTargets } from "./targets"

type Asked = {
  /** Those in force of whoever asks. */
  roles: readonly StaffRoleRow[]
  province: string | undefined
  /** As whom they read the list of a row of the access table; null for a list that is closed to them. */
  readerOf: (list: string) => Official | null
}

/**
 * Today's work of an official and how far the programme is, in one of their provinces or in all of them.
 *
 * @throws ProblemError 403 `other_province`
 */
export async function readDeskOverview(
  container: MedusaContainer,
  official: Official,
  { roles, province: asked, readerOf }: Asked,
): Promise<DeskOverview> {
  const { provinces } = official
  const province = asked ?? (provinces?.length === 1 ? provinces[0] : undefined)
  if (province !== undefined && !coversProvince(provinces, province)) throw otherProvince(province)
  const scope = province === undefined ? official : { provinces: [province] }
  const day = todayInVietnam(new Date())
  const [work, watched, standing, targets] = await Promise.all([
    countWork({ container, province }, readerOf),
    countWatched(container, scope, day),
    countStanding(container, scope, day),
    readTargets(container, province ?? null),
  ])
  const { by_stars, by_form, by_commune } = standing
  const registrar = roles.filter(({ role }) => role === "registrar").map(({ province_code }) => province_code)
  return {
    province: province === undefined ? null : nameOf(province),
    provinces: choicesOf(provinces),
    may_set_targets: registrar.includes(null) || (province !== undefined && registrar.includes(province)),
    work,
    watched,
    targets: TARGET_KEYS.map((key) => {
      const told = (isTold(key) && targets.reached.get(key)) || null
      const reached = isTold(key) ? (told?.value ?? null) : reachedOf(standing, key)
      return { key, target: targets.target.get(key) ?? null, reached, told }
    }),
    by_stars,
    by_form,
    by_commune,
  }
}

function reachedOf({ count, upgraded, by_stars }: Standing, key: TargetKey): number {
  if (key === "starred") return count
  if (key === "five_stars") return by_stars.find(({ stars }) => stars === 5)?.count ?? 0
  return count === 0 ? 0 : Math.floor((100 * upgraded) / count)
}

const nameOf = (code: string) => ({ code, name: gazetteer().province(code)?.name ?? code })

function choicesOf(provinces: Official["provinces"]): DeskOverview["provinces"] {
  const codes = provinces ?? gazetteer().provinces.map(({ code }) => code)
  return codes.map(nameOf).toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}
