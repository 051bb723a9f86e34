const loopbackIpv4 = /^127(?:\.\d+){3}$/;

/**
 * Whether a URL's host is this machine: `localhost`, 127.0.0.0/8 or ::1. IPv4 addresses written as IPv6, such as
 * `::ffff:127.0.0.1`, are not: few addresses get the exceptions that are made for loopback.
 */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || loopbackIpv4.test(hostname);
}
