import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { env } from "../../env"
import { LIMITS, type LimitName } from "./limits"

const TABLE = "rate_limit"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Counts requests in the database, so that the limit is one limit over all processes and outlives a restart. */
export default class RateLimitModuleService extends MedusaService({}) {
  private readonly limiters: Record<LimitName, RateLimiterPostgres>
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.limiters = {
      search: this.limiterOf("search"),
      suggestions: this.limiterOf("suggestions"),
      "counted-search": this.limiterOf("counted-search"),
      basket: this.limiterOf("basket"),
      checkout: this.limiterOf("checkout"),
      voucher: this.limiterOf("voucher"),
      "pickup-code": this.limiterOf("pickup-code"),
      "pickup-search": this.limiterOf("pickup-search"),
      "transfer-check": this.limiterOf("transfer-check"),
      card: this.limiterOf("card"),
      "look-up": this.limiterOf("look-up"),
      "sign-in": this.limiterOf("sign-in"),
      "desk-sign-in": this.limiterOf("desk-sign-in"),
      "second-factor": this.limiterOf("second-factor"),
      "sign-up": this.limiterOf("sign-up"),
      reset: this.limiterOf("reset"),
      "stock-notice": this.limiterOf("stock-notice"),
      enquiry: this.limiterOf("enquiry"),
      "gift-list": this.limiterOf("gift-list"),
      "gift-recipient": this.limiterOf("gift-recipient"),
      "gift-invite": this.limiterOf("gift-invite"),
      complaint: this.limiterOf("complaint"),
      message: this.limiterOf("message"),
      "complaint-photo": this.limiterOf("complaint-photo"),
      "mailed-link": this.limiterOf("mailed-link"),
      "proposal-preview": this.limiterOf("proposal-preview"),
      erase: this.limiterOf("erase"),
      "mail-to": this.limiterOf("mail-to"),
    }
  }

  /** Counts requests of an address, one if nothing is said; how many seconds it has to wait, 0 when it may go on. */
  async secondsToWait(name: LimitName, address: string, requests = 1): Promise<number> {
    try {
      await this.limiters[name].consume(anonymous(address), requests)
      return 0
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }

  /** Forgets the counts whose time is over. */
  async deleteExpired(now: Date): Promise<void> {
    await this.connection(TABLE).where("expire", "<", now.getTime()).delete()
  }

  private limiterOf(name: LimitName): RateLimiterPostgres {
    return new RateLimiterPostgres({
      storeClient: this.connection,
      storeType: "knex",
      tableName: TABLE,
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: LIMITS[name].requests,
      duration: LIMITS[name].seconds,
    })
  }
}

/** An address is somebody's: what is stored can be compared with it, but not read back. */
function anonymous(address: string): string {
  return createHmac("sha256", env.COOKIE_SECRET).update(address).digest("base64url")
}
