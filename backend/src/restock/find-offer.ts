import type { MedusaContainer } from "@medusajs/framework/types"
import type { FindRestockOffer, RestockOffer } from "@ocop/shared/shelf"
import type { Organization } from "../member/require-membership"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { findChoices, makersFor } from "../shelf/find-choices"
import { noSuchPartner } from "../shelf/problems"
import { requireShelf } from "../shelf/require-shelf"

/** Of whom a point may ask goods, and which goods of one of them. @throws ProblemError 404, 409 shelf_not_open */
export async function findRestockOffer(
  container: MedusaContainer,
  { organization, point: handle }: { organization: Organization; point: string },
  { maker: asked, q }: FindRestockOffer,
): Promise<RestockOffer> {
  const { point } = await requireShelf(container, { organization_id: organization.id, handle })
  const ids = await makersFor(container, organization.id, "restock")
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: ids, is_producer: true }, { select: ["id", "handle", "name"], take: null })
  const isOwn = ({ id }: { id: string }) => id === organization.id
  const makers = rows.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.name.localeCompare(b.name, "vi"))
  const maker = asked === undefined ? null : (makers.find((each) => each.handle === asked) ?? null)
  if (asked !== undefined && maker === null) throw noSuchPartner()
  return {
    point: { handle: point.handle, name: point.name },
    makers: makers.map((each) => ({ handle: each.handle, name: each.name, is_own: isOwn(each) })),
    maker: maker && { handle: maker.handle, name: maker.name },
    choices: maker === null ? [] : await findChoices(container, { point_id: point.id, maker_ids: [maker.id], q }),
  }
}
