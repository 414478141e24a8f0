/** Whether the engine has Intl. Small engines, such as QuickJS and Hermes on the command line, do not. */
export function hasIntl(): boolean {
  return (globalThis as { readonly Intl?: unknown }).Intl !== undefined;
}
