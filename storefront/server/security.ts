import helmet from "helmet"
import type { RequestHandler } from "express"
import { filesUrl } from "#app/env.server.ts"

/**
 * The usual headers, and a policy under which only scripts that carry this answer's nonce run. Nothing but
 * photos, from where their files lie, comes from elsewhere. Style attributes do not work under it: looks belong in the stylesheet. `isHttps` is whether people reach the shop by https.
 */
export function securityHeaders(nonceOf: (res: Parameters<RequestHandler>[1]) => string, isHttps: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_req, res) => `'nonce-${nonceOf(res as Parameters<RequestHandler>[1])}'`],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", filesUrl],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
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
