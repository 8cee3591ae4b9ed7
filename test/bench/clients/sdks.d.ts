/** The official Node SDK; it comes without types. */
declare module 'ali-topsdk' {
  type Answer = { readonly result?: { readonly result_data?: string } }
  export class ApiClient {
    constructor(options: { appkey: string; appsecret: string; url: string })
    sign(parameters: Record<string, unknown>): string
    timestamp(): string
    execute(
      method: string,
      parameters: Record<string, unknown>,
      callback: (error: unknown, answer: Answer) => void,
    ): void
  }
}
