import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toHandle } from "@ocop/shared/handle"
import type { JoiningForm } from "@ocop/shared/joining"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

/** Pages of the desk that stand where an organization's handle would. */
const TAKEN_BY_PAGES = ["dang-ky", "dang-nhap", "dang-xuat", "loi-moi", "mo-tai-khoan", "xac-nhan"]

export type DraftOrganizationInput = { name: string; legal_form: JoiningForm; is_producer: boolean }

/** The handle is made of the name as it is now, and never changes: mails and bookmarks lead to it. */
export const draftOrganizationStep = createStep(
  "draft-organization",
  async ({ name, legal_form, is_producer }: DraftOrganizationInput, { container }) => {
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const base = toHandle(name)
    const known = await organizations.listOrganizations(
      { handle: { $like: `${base}%` } },
      { select: ["id", "handle"], take: null, withDeleted: true },
    )
    const taken = new Set([...TAKEN_BY_PAGES, ...known.map(({ handle }) => handle)])
    let handle = base
    for (let count = 2; taken.has(handle); count += 1) handle = `${base}-${count}`
    const { id } = await organizations.createOrganizations({
      name,
      handle,
      legal_form,
      is_producer,
      province_code: "",
      status: "draft",
    })
    return new StepResponse({ id, handle }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORGANIZATION_MODULE).deleteOrganizations(id)
  },
)
