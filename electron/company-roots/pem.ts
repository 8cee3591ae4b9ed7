const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g

/** The certificates in a text, each as PEM, without what stands between them. */
export const pemCertificates = (text: string): readonly string[] => text.match(CERTIFICATE) ?? []
