import { crc32, deflateRawSync } from "node:zlib"

/** One entry of a zip made by hand; everything a directory can lie about can be set. */
export interface ZipPart {
  readonly name: string
  readonly data: string | Buffer
  /** 0 stored, 8 deflated */
  readonly method?: number
  readonly flags?: number
  readonly declaredBytes?: number
  readonly declaredSum?: number
  /** the local header's place, instead of where it really is */
  readonly offset?: number
}

/** A zip of these entries, made without any library, so that it may also be a wrong one. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const { method = 8, flags = 0x0800 } = part
    const data = Buffer.from(part.data as string)
    const packed = method === 8 ? deflateRawSync(data) : data
    const name = Buffer.from(part.name)
    const sum = part.declaredSum ?? crc32(data)
    const bytes = part.declaredBytes ?? data.length
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(sum, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes, 18)
    shared.writeUInt16LE(name.length, 22)
    pieces.push(Buffer.from("PK\x03\x04", "latin1"), shared, name, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(part.offset ?? offset, 10)
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, rest, name)
    offset += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06", "latin1")
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, central, end])
}
