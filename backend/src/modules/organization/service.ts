import { MedusaService } from "@medusajs/framework/utils"
import Invitation from "./models/invitation"
import Joining from "./models/joining"
import Member from "./models/member"
import Membership from "./models/membership"
import Organization from "./models/organization"
import OrganizationEvent from "./models/organization-event"
import PersonalNumber from "./models/personal-number"

export default class OrganizationModuleService extends MedusaService({
  Organization,
  Member,
  Membership,
  Invitation,
  OrganizationEvent,
  Joining,
  PersonalNumber,
}) {}
