import { guarded } from "~/platform/route.server"

/** Any address that is no page: not found, inside the frame the reader knows. */
export const loader = guarded({ public: true }, (): null => {
  throw new Response(null, { status: 404 })
})

export default function Missing() {
  return null
}
