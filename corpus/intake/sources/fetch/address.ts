import ipaddr from "ipaddr.js";

/** The part of IPv6 that is handed out for the public internet: 2000::/3. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * What kind of address this is, in the words of the registries: "unicast" is public, all else ("loopback", "private",
 * "linkLocal", "6to4", …) is not. IPv6 forms that carry an IPv4 address are never public, whatever they carry.
 */
export function kindOfAddress(address: string): string {
  if (!ipaddr.isValid(address)) return "no address";
  const parsed = ipaddr.parse(address);
  const kind = parsed.range();
  if (kind !== "unicast" || parsed.kind() === "ipv4") return kind;
  return (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST) ? kind : "not handed out";
}

/** Whether an address belongs to the public internet. */
export const isPublicAddress = (address: string): boolean => kindOfAddress(address) === "unicast";
