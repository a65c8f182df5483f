import { defineConfig, Modules } from "@medusajs/framework/utils"
import { cardProvider } from "./src/card/provider"
import { env } from "./src/env"
import { fileProvider } from "./src/file-provider"
import { logger } from "./src/logger"
import { DESK_PATH } from "./src/http/desk-path"
import { meilisearchOptions } from "./src/providers/search-meilisearch/options"
import { liveSynonyms } from "./src/search/live-synonyms"
import { PRODUCT_ORDERS } from "./src/search/orders"

/** Medusa's own cost of a guess at a password; in tests a guess is cheap, as they sign in a thousand people. */
const passwords = { hashConfig: { logN: env.NODE_ENV === "test" ? 8 : 15, r: 8, p: 1 } }

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.STOREFRONT_URL},${env.BACKEND_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    // Who is signed in at the desk: no other site's page sends it, and only where the desk has https does it need that.
    cookieOptions: { sameSite: "strict", secure: env.BACKEND_URL.startsWith("https:") },
  },
  logger,
  // Built apart and served by `src/http/serve-desk.ts`, which says what browsers may do with it.
  admin: { disable: true, path: DESK_PATH, backendUrl: "/" },
  modules: [
    { resolve: "./src/modules/organization" },
    { resolve: "./src/modules/ocop" },
    { resolve: "./src/modules/order-group" },
    { resolve: "./src/modules/parcel" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/voucher" },
    { resolve: "./src/modules/bank" },
    { resolve: "./src/modules/remittance" },
    { resolve: "./src/modules/complaint" },
    { resolve: "./src/modules/sales-point" },
    { resolve: "./src/modules/shelf" },
    { resolve: "./src/modules/gift" },
    { resolve: "./src/modules/gift-order" },
    { resolve: "./src/modules/conversation" },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/consent" },
    { resolve: "./src/modules/stock-notice" },
    { resolve: "./src/modules/enquiry" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/photo" },
    { resolve: "./src/modules/document" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/paper-submission" },
    { resolve: "./src/modules/staff" },
    { resolve: "./src/modules/setting" },
    { resolve: "./src/modules/rate-limit" },
    { resolve: "./src/modules/catalogue-change" },
    { resolve: "./src/modules/table-lock" },
    { resolve: "./src/modules/search-count" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass", options: passwords }],
        mfa: {
          encryption_key: env.AUTH_MFA_ENCRYPTION_KEY,
          // A session that somebody has got hold of does not switch it off.
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "Chợ OCOP" } }],
        },
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ resolve: "./src/providers/locking-table", id: "locking-table", is_default: true }] },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider(env)] } },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "./src/providers/fulfillment-vietnam", id: "vietnam" }] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      // A share asks the module that it belongs to about the payment that it is a share of.
      dependencies: [Modules.PAYMENT],
      options: {
        providers: [
          { resolve: "./src/providers/payment-cod", id: "cod" },
          { resolve: "./src/providers/payment-vietqr", id: "vietqr" },
          ...cardProvider(env),
          { resolve: "./src/providers/payment-share", id: "share" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "./src/providers/notification-mail", id: "mail", options: { channels: ["email"] } },
          { resolve: "./src/providers/notification-phone", id: "phone", options: { channels: ["sms", "zalo"] } },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "./src/providers/search-vietnamese",
            id: "postgres",
            options: {
              language: "simple",
              orders: PRODUCT_ORDERS,
              synonyms: liveSynonyms,
              ...meilisearchOptions(env),
            },
          },
        ],
      },
    },
  ],
})
