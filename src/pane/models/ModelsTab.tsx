import { HelpTopicContext } from "../parts/HelpLink";
import { TabParts } from "../parts/TabParts";
import { ScenariosView } from "../scenarios/ScenariosView";
import { useTexts } from "../texts/texts";
import { ModelGallery } from "./ModelGallery";

/** Models to insert, and what comes of them with other inputs. */
export function ModelsTab() {
  const { scenarios } = useTexts();
  return (
    <TabParts id="models" label={scenarios.partList} names={scenarios.parts}>
      {(part) =>
        part === "gallery" ? (
          <ModelGallery />
        ) : (
          <HelpTopicContext.Provider value="scenarios">
            <ScenariosView />
          </HelpTopicContext.Provider>
        )
      }
    </TabParts>
  );
}
