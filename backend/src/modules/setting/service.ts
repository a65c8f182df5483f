import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DEPOSIT_FIELDS, DepositRule } from "@ocop/shared/gift-order"
import type { ListingPolicy } from "@ocop/shared/listing-policy"
import type { SynonymChange as Change, SynonymRow } from "@ocop/shared/synonyms"
import DepositRuleChange from "./models/deposit-rule-change"
import ListingPolicyChange from "./models/listing-policy-change"
import SynonymChange from "./models/synonym-change"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type NewPolicy = { policy: ListingPolicy; reason: string; user_id: string; user_email: string }

export type NewDepositRule = { rule: DepositRule; reason: string; user_id: string; user_email: string }

type SynonymEdit = { action: Change["action"]; key: string; row: SynonymRow }

export type NewSynonymChange = SynonymEdit & { user_id: string; user_email: string }

const TABLE = "listing_policy_change"
const SYNONYMS = "synonym_change"
const DEPOSITS = "deposit_rule_change"

/** What operators have set for the whole shop. */
export default class SettingModuleService extends MedusaService({
  DepositRuleChange,
  ListingPolicyChange,
  SynonymChange,
}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** What was chosen last; null while nobody has chosen. */
  async listingPolicy(): Promise<ListingPolicy | null> {
    return policyIn(this.connection)
  }

  /** All changes of the search's synonyms, the oldest first. */
  async synonymChanges(): Promise<(SynonymEdit & { id: string })[]> {
    return this.connection(SYNONYMS).select("id", "action", "key", "row").orderBy("id")
  }

  /** The id of the last of them; "" while nobody has changed anything. */
  async lastSynonymChange(): Promise<string> {
    const row: { id: string } | undefined = await this.connection(SYNONYMS).select("id").orderBy("id", "desc").first()
    return row?.id ?? ""
  }

  /**
   * Records a change of the search's synonyms. Of two who do the same at once, one does.
   *
   * @returns false when the last change of that row was the same
   */
  async changeSynonyms({ row, ...change }: NewSynonymChange): Promise<boolean> {
    return this.connection.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(hashtext('change_synonyms'))")
      const last: { action: string } | undefined = await transaction(SYNONYMS)
        .select("action")
        .where({ key: change.key })
        .orderBy("id", "desc")
        .first()
      if (last?.action === change.action) return false
      const id = generateEntityId(undefined, "syc")
      await transaction(SYNONYMS).insert({ id, at: new Date(), row: JSON.stringify(row), ...change })
      return true
    })
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

  /** The rule of deposits that was chosen last; null while nobody has chosen. */
  async depositRule(): Promise<DepositRule | null> {
    return depositIn(this.connection)
  }

  /**
   * Chooses another rule of deposits from now on. Of two who choose the same at once, one does.
   *
   * @param usual what holds while nobody has chosen
   * @returns false when it holds already
   */
  async chooseDepositRule({ rule, ...by }: NewDepositRule, usual: DepositRule): Promise<boolean> {
    return this.connection.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(hashtext('choose_deposit_rule'))")
      const holds = (await depositIn(transaction)) ?? usual
      if (DEPOSIT_FIELDS.every((field) => holds[field] === rule[field])) return false
      const id = generateEntityId(undefined, "drc")
      await transaction(DEPOSITS).insert({ id, at: new Date(), rule: JSON.stringify(rule), ...by })
      return true
    })
  }
}

async function depositIn(connection: Knex): Promise<DepositRule | null> {
  const row: { rule: unknown } | undefined = await connection(DEPOSITS).select("rule").orderBy("id", "desc").first()
  return row ? DepositRule.parse(row.rule) : null
}

async function policyIn(connection: Knex): Promise<ListingPolicy | null> {
  const row: { policy: ListingPolicy } | undefined = await connection(TABLE)
    .select("policy")
    .orderBy("id", "desc")
    .first()
  return row?.policy ?? null
}
