import type { CoursesFilter } from "~/features/training/catalogue/course-page"

/** The address of the catalogue that asks for this; what is not asked is left out. */
export function coursesAddress(filter: CoursesFilter, place: { after?: string; before?: string } = {}): string {
  const asked = new URLSearchParams(Object.entries({ ...filter, ...place }).filter(([, value]) => value !== ""))
  return asked.size === 0 ? "/courses" : `/courses?${asked}`
}

export function isNarrowed(filter: CoursesFilter): boolean {
  return Object.values(filter).some((value) => value !== "")
}
