import { crc32 } from "node:zlib";

/** A file in a made archive; nothing of it is checked, so that hostile ones can be made. */
export interface Packed {
  readonly name: string | Buffer;
  readonly content: string;
  /** General purpose flags: 0x1 has a password, 0x800 the name is UTF-8. */
  readonly flags?: number;
  /** Unix mode, such as 0o120777 of a link. */
  readonly mode?: number;
  /** The size it says it has, where that is not so. */
  readonly size?: number;
}

/** Writes a zip of stored files, byte by byte as PKWARE's APPNOTE describes it. */
export function zipOf(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, mode = 0o100644, size } of files) {
    const raw = typeof name === "string" ? Buffer.from(name) : name;
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt32LE(checksum(data), 10);
    common.writeUInt32LE(size ?? data.length, 14);
    // The header that a password adds counts as packed only.
    common.writeUInt32LE((size ?? data.length) - (flags & 1 ? 12 : 0), 18);
    common.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, raw, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 3]), common, rest, raw]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\x05\x06"), end]);
}

const checksum = (data: Buffer): number => crc32(data) >>> 0;
