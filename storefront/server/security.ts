import helmet from "helmet"
import type { RequestHandler } from "express"
import { filesUrl } from "#app/env.server.ts"

/** What Stripe's page of the card loads, by docs.stripe.com/security/guide#content-security-policy. */
const STRIPE = {
  script: ["https://js.stripe.com", "https://*.js.stripe.com"],
  frame: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  connect: ["https://api.stripe.com"],
}

/** The one page that loads something of others, in either language. */
const CARD_PAGE = /^(\/en)?\/don\/[^/]+\/the$/

type NonceOf = (res: Parameters<RequestHandler>[1]) => string

/** `securityHeaders`, and on the page of the card a policy of its own, under which Stripe works too. */
export function securityHeadersOf(nonceOf: NonceOf, isHttps: boolean): RequestHandler {
  const usual = securityHeaders(nonceOf, isHttps)
  const ofCard = securityHeaders(nonceOf, isHttps, STRIPE)
  return (req, res, next) => (CARD_PAGE.test(req.path) ? ofCard : usual)(req, res, next)
}

const NOBODY: typeof STRIPE = { script: [], frame: [], connect: [] }

/**
 * The usual headers, and a policy under which only scripts that carry this answer's nonce run. Nothing but
 * photos, from where their files lie, comes from elsewhere. Style attributes do not work under it: looks belong in the stylesheet. `isHttps` is whether people reach the shop by https.
 */
export function securityHeaders(nonceOf: NonceOf, isHttps: boolean, others = NOBODY) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_req, res) => `'nonce-${nonceOf(res as Parameters<RequestHandler>[1])}'`,
          ...others.script,
        ],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", filesUrl],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...others.connect],
        ...(others.frame.length > 0 ? { frameSrc: others.frame } : {}),
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    // Not "no-referrer": with it browsers send `Origin: null` on our own forms, which the guard would refuse.
    referrerPolicy: { policy: "same-origin" },
  })
}
