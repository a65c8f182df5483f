import { createContext } from "react-router"
import type { Api } from "./client.server.ts"

export const apiContext = createContext<Api>()
