import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import ActingSession from "./models/acting-session"
import BankAccount from "./models/bank-account"
import Invitation from "./models/invitation"
import Joining from "./models/joining"
import Member from "./models/member"
import Membership from "./models/membership"
import Organization from "./models/organization"
import OrganizationEvent from "./models/organization-event"
import PersonalNumber from "./models/personal-number"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export default class OrganizationModuleService extends MedusaService({
  Organization,
  Member,
  Membership,
  Invitation,
  OrganizationEvent,
  Joining,
  PersonalNumber,
  ActingSession,
  BankAccount,
}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Begins a session in one statement, so that of two who use the same way in only one does. */
  async beginActing(id: string, begun_at: Date, expires_at: Date): Promise<boolean> {
    const begun = await this.connection("organization_acting_session")
      .where({ id, begun_at: null, ended_at: null, deleted_at: null })
      .update({ begun_at, expires_at, updated_at: begun_at })
    return begun === 1
  }
}
