/** Texts, addresses and translations of a manifest: lengths, https, one translation each. */
import { childNamed, everyElement, named, type XmlElement } from "./xmlElement";

const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const addressLength = 2048;

const defaultsOf = (element: XmlElement): string[] =>
  [element.attributes["DefaultValue"], ...overridesOf(element).map(({ attributes }) => attributes["Value"])].filter(
    (value) => value !== undefined,
  );
const overridesOf = (element: XmlElement): XmlElement[] =>
  element.children.filter(({ name }) => name.endsWith("Override"));

export function textFaults(manifest: XmlElement): string[] {
  const own = ["DisplayName", "Description", "ProviderName"].map((name) => childNamed(manifest, name)!);
  const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap((list) =>
    named(manifest, list).flatMap(({ children }) => children.map((text) => ({ list, text }))),
  );
  const all = [...own.map((text) => ({ list: text.name, text })), ...strings];
  return all.flatMap(({ list, text }) =>
    [...defaultsOf(text), text.text]
      .filter((value) => value.length > longest[list]!)
      .map(
        (value) =>
          `${list} ${text.attributes["id"] ?? ""} needs at most ${longest[list]} characters; got ${value.length}`,
      ),
  );
}

/** Every element that says where something is: the addresses of the page, the pictures and the help. */
export const addressesOf = (manifest: XmlElement): string[] =>
  everyElement(manifest).flatMap((element) => {
    if (element.name === "AppDomain") return [element.text];
    const isAddress =
      /Url$|^bt:Image$|^SourceLocation$/.test(element.name) && element.attributes["DefaultValue"] !== undefined;
    return isAddress ? defaultsOf(element) : [];
  });

export function addressFaults(manifest: XmlElement): string[] {
  const addresses = addressesOf(manifest);
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  return [
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `${address} needs https`),
    ...addresses
      .filter((address) => address.length > addressLength)
      .map((address) => `an address needs at most ${addressLength} characters; got ${address.length}`),
    ...(origins.size > 1 ? [`all addresses need one host; got ${[...origins].join(", ")}`] : []),
  ];
}

/** Chinese for everything that is read; full language tags, each once, none for the default language. */
export function translationFaults(manifest: XmlElement): string[] {
  const defaultLocale = childNamed(manifest, "DefaultLocale")!.text;
  const withOverrides = everyElement(manifest).filter((element) => overridesOf(element).length > 0);
  const read = [
    ...["DisplayName", "Description"].map((name) => childNamed(manifest, name)!),
    ...named(manifest, "bt:String").filter(({ attributes }) => attributes["id"] !== "Functions.Namespace"),
  ];
  const label = ({ name, attributes }: XmlElement) => attributes["id"] ?? name;
  return [
    ...read
      .filter((element) => !overridesOf(element).some(({ attributes }) => attributes["Locale"] === "zh-CN"))
      .map((element) => `${label(element)} needs a text in zh-CN`),
    ...withOverrides.flatMap((element) => {
      const locales = overridesOf(element).map(({ attributes }) => attributes["Locale"] ?? "");
      return [
        ...locales
          .filter((locale) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(locale))
          .map((locale) => `${label(element)} needs a full language tag; got ${locale}`),
        ...locales
          .filter((locale) => locale === defaultLocale)
          .map((locale) => `${label(element)} overrides the default language ${locale}`),
        ...(new Set(locales).size < locales.length ? [`${label(element)} has two texts for one language`] : []),
      ];
    }),
  ];
}
