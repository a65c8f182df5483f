import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingPolicy } from "@ocop/shared/listing-policy"
import ListingPolicyChange from "./models/listing-policy-change"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type NewPolicy = { policy: ListingPolicy; reason: string; user_id: string; user_email: string }

const TABLE = "listing_policy_change"

/** What operators have set for the whole shop. */
export default class SettingModuleService extends MedusaService({ ListingPolicyChange }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** What was chosen last; null while nobody has chosen. */
  async listingPolicy(): Promise<ListingPolicy | null> {
    return policyIn(this.connection)
  }

  /**
   * Chooses a policy from now on. Of two who choose the same at once, one does.
   *
   * @param usual what holds while nobody has chosen
   * @returns false when it holds already
   */
  async chooseListingPolicy(chosen: NewPolicy, usual: ListingPolicy): Promise<boolean> {
    return this.connection.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(hashtext('choose_listing_policy'))")
      if (((await policyIn(transaction)) ?? usual) === chosen.policy) return false
      await transaction(TABLE).insert({ id: generateEntityId(undefined, "lpc"), at: new Date(), ...chosen })
      return true
    })
  }
}

async function policyIn(connection: Knex): Promise<ListingPolicy | null> {
  const row: { policy: ListingPolicy } | undefined = await connection(TABLE)
    .select("policy")
    .orderBy("id", "desc")
    .first()
  return row?.policy ?? null
}
