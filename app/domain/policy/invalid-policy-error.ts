/** Policy packs that may not be used: every fault, with the pack and the path it lies at. */
export class InvalidPolicyError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`policy packs are refused:\n${faults.map((fault) => `- ${fault}`).join("\n")}`)
    this.name = "InvalidPolicyError"
  }
}
