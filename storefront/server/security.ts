import helmet from "helmet"
import type { RequestHandler } from "express"

/**
 * The usual headers, and a policy under which only scripts that carry this answer's nonce run. Nothing comes from a
 * third party. Style attributes do not work under it: looks belong in the stylesheet. `isHttps` is whether people reach the shop by https.
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
        imgSrc: ["'self'", "data:"],
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
