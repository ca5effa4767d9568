/** A sign-in name as it is compared: full-width and half-width, upper and lower case are the same name. */
export function signInKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().normalize("NFKC")
}
