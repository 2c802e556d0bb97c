/** The order of elements that Excel insists on, from Microsoft's page on manifest element ordering. */
import { everyElement, type XmlElement } from "./xmlElement";

const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  "Host Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  "Action ShowTaskpane": "TaskpaneId SourceLocation",
  "Action ExecuteFunction": "FunctionName",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

export function orderFaults(manifest: XmlElement): string[] {
  return everyElement(manifest).flatMap((element) => {
    const kind = element.attributes["xsi:type"] ?? element.attributes["Name"];
    const allowed = (order[`${element.name} ${kind}`] ?? order[element.name])?.split(" ");
    if (!allowed) return [];
    const places = element.children.map(({ name }) => allowed.indexOf(name));
    return element.children.flatMap(({ name }, index) => {
      if (places[index] === -1) return [`${element.name} holds ${name}, which it may not`];
      return index > 0 && places[index]! < places[index - 1]!
        ? [`${element.name} needs ${name} before ${element.children[index - 1]!.name}`]
        : [];
    });
  });
}
