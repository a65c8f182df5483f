import { MedusaService } from "@medusajs/framework/utils"
import Invitation from "./models/invitation"
import Member from "./models/member"
import Membership from "./models/membership"
import Organization from "./models/organization"
import OrganizationEvent from "./models/organization-event"

export default class OrganizationModuleService extends MedusaService({
  Organization,
  Member,
  Membership,
  Invitation,
  OrganizationEvent,
}) {}
