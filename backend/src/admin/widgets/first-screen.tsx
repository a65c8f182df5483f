import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

const FIRST_SCREEN = "/tong-quan"

/** Whoever signs in without having asked for a screen goes to today's work, not to core's list of orders. */
const FirstScreen = () => {
  const navigate = useNavigate()
  const location = useLocation() as { state: { from?: { pathname: string } } | null }
  const asked = location.state?.from?.pathname
  const isAskedFor = asked !== undefined && asked !== "/"
  useEffect(() => {
    if (isAskedFor) return
    void navigate("/login", { replace: true, state: { from: { pathname: FIRST_SCREEN } } })
  }, [isAskedFor, navigate])
  return null
}
export default FirstScreen

export const config = defineWidgetConfig({ zone: "login.before" })
