/** Masks are applied by the server: what is hidden never leaves it. */

/** An identity number: its first and last character. */
export function maskIdentityNumber(number: string): string {
  const characters = [...number]
  if (characters.length < 6) return "*".repeat(characters.length)
  return `${characters[0]}${"*".repeat(characters.length - 2)}${characters.at(-1)}`
}

/** A phone number: 138****1402; one too short for that is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\s|-/g, "")
  if (digits.length < 8) return "*".repeat(digits.length)
  return `${digits.slice(0, 3)}${"*".repeat(digits.length - 7)}${digits.slice(-4)}`
}

/** A name for public lists: the family name and stars. */
export function maskName(name: string): string {
  const characters = [...name]
  return characters.length < 2 ? "*" : `${characters[0]}${"*".repeat(characters.length - 1)}`
}
