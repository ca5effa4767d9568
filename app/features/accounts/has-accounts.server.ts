import { existsAccount } from "#db/queries/accounts"

/** Whether anybody can sign in: false in a database nobody has used yet. */
export async function hasAccounts(): Promise<boolean> {
  return existsAccount()
}
