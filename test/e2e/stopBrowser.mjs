export default async function stopBrowser() {
  await globalThis.stopBrowser?.();
}
